<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <source> Hz</source>
        <extracomment>look/panel.py</extracomment>
        <translation> Hz</translation>
    </message>
    <message>
        <source> dB</source>
        <extracomment>look/panel.py</extracomment>
        <translation> dB</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>queue/panel.py, reporting/counted.py</extracomment>
        <translation>
            <numerusform>%Ln clip</numerusform>
            <numerusform>%Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips added</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln clip añadido</numerusform>
            <numerusform>%Ln clips añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are as they were</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln clip está como antes</numerusform>
            <numerusform>%Ln clips están como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips changed</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln clip cambiado</numerusform>
            <numerusform>%Ln clips cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips could not be heard: {reason}</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln clip no se pudo oír: {reason}</numerusform>
            <numerusform>%Ln clips no se pudieron oír: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips exported</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln clip exportado</numerusform>
            <numerusform>%Ln clips exportados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln clip con la etiqueta</numerusform>
            <numerusform>%Ln clips con la etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln no se pudo escribir</numerusform>
            <numerusform>%Ln no se pudieron escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts written</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln borrador escrito</numerusform>
            <numerusform>%Ln borradores escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln duplicado omitido</numerusform>
            <numerusform>%Ln duplicados omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln archivo rechazado</numerusform>
            <numerusform>%Ln archivos rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in your own transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>%Ln coincidencia en sus transcripciones</numerusform>
            <numerusform>%Ln coincidencias en sus transcripciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln ya conocido</numerusform>
            <numerusform>%Ln ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln anotación incorporada</numerusform>
            <numerusform>%Ln anotaciones incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were: their label would have lacked an answer</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln quedó como estaba: a su anotación le habría faltado una respuesta</numerusform>
            <numerusform>%Ln quedaron como estaban: a su anotación le habría faltado una respuesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tags</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>
            <numerusform>%Ln etiqueta más</numerusform>
            <numerusform>%Ln etiquetas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, by letter</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>
            <numerusform>%Ln más, por letra</numerusform>
            <numerusform>%Ln más, por letra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln predicción incorporada</numerusform>
            <numerusform>%Ln predicciones incorporadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: changed since, or no word would be left</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>%Ln se queda como está: cambió entretanto, o no quedaría ninguna palabra</numerusform>
            <numerusform>%Ln se quedan como están: cambiaron entretanto, o no quedaría ninguna palabra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags were marked by nobody.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>
            <numerusform>Nadie puso %Ln etiqueta.</numerusform>
            <numerusform>Nadie puso %Ln etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln ya existía</numerusform>
            <numerusform>%Ln ya existían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time spans went with their tag</source>
        <extracomment>work/answering.py</extracomment>
        <translation>
            <numerusform>%Ln intervalo se quitó con su etiqueta</numerusform>
            <numerusform>%Ln intervalos se quitaron con su etiqueta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided and left here</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln sin decidir y sin exportar</numerusform>
            <numerusform>%Ln sin decidir y sin exportar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips made</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n clip creado</numerusform>
            <numerusform>%n clips creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips without a label are set aside for them</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n clip sin anotación se aparta en su favor</numerusform>
            <numerusform>%n clips sin anotación se apartan en su favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out where labels are</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n omitido donde ya hay anotaciones</numerusform>
            <numerusform>%n omitidos donde ya hay anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings cannot be heard</source>
        <extracomment>segmenting/panel.py, work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n grabación no se puede oír</numerusform>
            <numerusform>%n grabaciones no se pueden oír</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments of this recording</source>
        <extracomment>segments/panel.py</extracomment>
        <translation>
            <numerusform>%n segmento de esta grabación</numerusform>
            <numerusform>%n segmentos de esta grabación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n ya existía</numerusform>
            <numerusform>%n ya existían</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time spans</source>
        <extracomment>tags/span_list.py</extracomment>
        <translation>
            <numerusform>%n intervalo</numerusform>
            <numerusform>%n intervalos</numerusform>
        </translation>
    </message>
    <message>
        <source>(( )) not understood</source>
        <extracomment>work/writing.py</extracomment>
        <translation>(( )) no se entiende</translation>
    </message>
    <message>
        <source>0 s</source>
        <extracomment>actions.py</extracomment>
        <translation>0 s</translation>
    </message>
    <message>
        <source>0 to 4 kHz, colours fitted to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>0 a 4 kHz, colores ajustados a cada clip</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>0,5 s</translation>
    </message>
    <message>
        <source>1  audible only</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>1  solo audible</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>1 s</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>1 a 9</translation>
    </message>
    <message>
        <source>1 to 9 or a letter</source>
        <extracomment>next_step.py</extracomment>
        <translation>1 a 9 o una letra</translation>
    </message>
    <message>
        <source>2  makes some words hard</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>2  dificulta algunas palabras</translation>
    </message>
    <message>
        <source>2 s</source>
        <extracomment>actions.py</extracomment>
        <translation>2 s</translation>
    </message>
    <message>
        <source>3  words are lost</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>3  se pierden palabras</translation>
    </message>
    <message>
        <source>5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>5 s</translation>
    </message>
    <message>
        <source>A clip in five steps</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>Un clip en cinco pasos</translation>
    </message>
    <message>
        <source>A copy lies at {path}</source>
        <extracomment>traffic.py</extracomment>
        <translation>Hay una copia en {path}</translation>
    </message>
    <message>
        <source>A folder a noise tag</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Una carpeta por etiqueta de ruido</translation>
    </message>
    <message>
        <source>A folder an environment</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Una carpeta por entorno</translation>
    </message>
    <message>
        <source>A folder with a model that faster-whisper reads. Nothing is downloaded; no sound leaves this machine.</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Una carpeta con un modelo que faster-whisper pueda leer. No se descarga nada; ningún audio sale de este equipo.</translation>
    </message>
    <message>
        <source>A model&apos;s draft was shown</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Se mostró el borrador de un modelo</translation>
    </message>
    <message>
        <source>A model&apos;s predictions (table, NeMo manifest with pred_text, CTM)</source>
        <extracomment>below the window</extracomment>
        <translation>Predicciones de un modelo (tabla, manifiesto NeMo con pred_text, CTM)</translation>
    </message>
    <message>
        <source>A new folder for the clips</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Una carpeta nueva para los clips</translation>
    </message>
    <message>
        <source>A project is one file that holds everything but the sound. Make one, or drop a folder of sound here.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Un proyecto es un archivo que contiene todo menos el audio. Cree uno o suelte aquí una carpeta con audio.</translation>
    </message>
    <message>
        <source>A reason is needed: others must be able to follow</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Hace falta un motivo: los demás deben poder entenderlo</translation>
    </message>
    <message>
        <source>A target is a number of clips such as 40, minutes such as 12 min, or both: 40, 12 min.</source>
        <extracomment>coverage/targets.py</extracomment>
        <translation>Un objetivo es un número de clips como 40, minutos como 12 min, o ambos: 40, 12 min.</translation>
    </message>
    <message>
        <source>A transcript is one line. {finish} finishes and goes on; Shift+↵ breaks the line all the same</source>
        <extracomment>next_step.py</extracomment>
        <translation>Una transcripción es una línea. {finish} termina y sigue; Mayús+↵ parte la línea de todos modos</translation>
    </message>
    <message>
        <source>About Earmark</source>
        <extracomment>actions.py, frame/help.py</extracomment>
        <translation>Acerca de Earmark</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>Añadir tecla</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Add this to the report, so that the fault is easier to find:</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Añadir esto al informe, para que el fallo sea más fácil de encontrar:</translation>
    </message>
    <message>
        <source>Add “{mark}”</source>
        <extracomment>problem_words.py</extracomment>
        <translation>Añadir «{mark}»</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>Añadir «{word}» a mis palabras</translation>
    </message>
    <message>
        <source>Add “{word}” to the project&apos;s words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>Añadir «{word}» a las palabras del proyecto</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <extracomment>actions.py</extracomment>
        <translation>Tras 30 minutos</translation>
    </message>
    <message>
        <source>After an hour</source>
        <extracomment>actions.py</extracomment>
        <translation>Tras una hora</translation>
    </message>
    <message>
        <source>After an hour and a half</source>
        <extracomment>actions.py</extracomment>
        <translation>Tras una hora y media</translation>
    </message>
    <message>
        <source>After this clip</source>
        <extracomment>work/breaks.py</extracomment>
        <translation>Después de este clip</translation>
    </message>
    <message>
        <source>After three letters</source>
        <extracomment>actions.py</extracomment>
        <translation>Tras tres letras</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>actions.py, agreement/view.py, frame/top_bar.py</extracomment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreement per tag</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Acuerdo por etiqueta</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Todas</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clips of the list</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>El único clip de la lista</numerusform>
            <numerusform>Los %Ln clips de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>actions.py</extracomment>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>All clips are done. Next: “Done” in the queue shows your labels again; {folder} brings more clips</source>
        <extracomment>next_step.py</extracomment>
        <translation>Todos los clips están terminados. Siguiente: «Terminados» en la lista muestra sus anotaciones; {folder} trae más clips</translation>
    </message>
    <message>
        <source>All clips of the list</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Todos los clips de la lista</translation>
    </message>
    <message>
        <source>All clips of this list are done. Next: “Back to all clips” above the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>Todos los clips de esta lista están terminados. Siguiente: «Volver a todos los clips», encima de la lista</translation>
    </message>
    <message>
        <source>All frequencies, colours fitted to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Todas las frecuencias, colores ajustados a cada clip</translation>
    </message>
    <message>
        <source>All keys are those of the preset again</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Todas las teclas vuelven a ser las predefinidas</translation>
    </message>
    <message>
        <source>All: every label that counts</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Todas: cada anotación que cuenta</translation>
    </message>
    <message>
        <source>Alpha</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Also show</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Mostrar también</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>actions.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+↵ writes {word}</source>
        <extracomment>transcript/completion.py</extracomment>
        <translation>Alt+↵ escribe {word}</translation>
    </message>
    <message>
        <source>Among all yes, the share on which both agree: 2a / (2a + b + c)</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>De todos los sí, la parte en que ambos coinciden: 2a / (2a + b + c)</translation>
    </message>
    <message>
        <source>An earlier state is on the desk; ↵ finishes it as the newest</source>
        <extracomment>work/history.py</extracomment>
        <translation>Un estado anterior está en la Mesa; ↵ lo termina como el más reciente</translation>
    </message>
    <message>
        <source>An example of which tag? Press its key first</source>
        <extracomment>work/examples.py</extracomment>
        <translation>¿Ejemplo de qué etiqueta? Pulse antes su tecla</translation>
    </message>
    <message>
        <source>Another language</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>actions.py</extracomment>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As a draft: finishing stores it as the newest state. Nothing is lost</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Como borrador: al terminarlo se guarda como el estado más reciente. No se pierde nada</translation>
    </message>
    <message>
        <source>As at the first start: Speech, magma</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Como en el primer inicio: Habla, magma</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As it would be</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Como quedaría</translation>
    </message>
    <message>
        <source>As set by hand</source>
        <extracomment>actions.py</extracomment>
        <translation>Ajuste manual</translation>
    </message>
    <message>
        <source>As the form needs it: all</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Según el formato: todas</translation>
    </message>
    <message>
        <source>As the form needs it: consensus</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Según el formato: consenso</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>actions.py</extracomment>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>dialogs/bulk.py, frame/welcome.py, remarks/ask.py</extracomment>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Volver  Esc</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>Atrás 1 s</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>Atrás 5 s</translation>
    </message>
    <message>
        <source>Back to all clips</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Volver a todos los clips</translation>
    </message>
    <message>
        <source>Back to it</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Volver a él</translation>
    </message>
    <message>
        <source>Back to normal speed  {normal}, slower {slower} faster {faster}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Volver a velocidad normal  {normal}, más lento {slower} más rápido {faster}</translation>
    </message>
    <message>
        <source>Back to the clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Volver al clip</translation>
    </message>
    <message>
        <source>Back to {name}’s work</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Volver al trabajo de {name}</translation>
    </message>
    <message>
        <source>Background noise</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, tags/panel.py</extracomment>
        <translation>Ruido de fondo</translation>
    </message>
    <message>
        <source>Background noise: still open</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>Ruido de fondo: pendiente</translation>
    </message>
    <message>
        <source>Both say yes</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>Ambos dicen sí</translation>
    </message>
    <message>
        <source>Brightest at</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Más claro en</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By state</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cannot be labeled</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>No anotable</translation>
    </message>
    <message>
        <source>Cannot be labeled because</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>No se puede anotar porque</translation>
    </message>
    <message>
        <source>Cannot label</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>No anotable</translation>
    </message>
    <message>
        <source>Cannot label, and next</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>No anotable, siguiente</translation>
    </message>
    <message>
        <source>Cannot label…</source>
        <extracomment>actions.py</extracomment>
        <translation>No anotable…</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>actions.py, agreement/tag_card.py, coverage/columns.py, tag_names.py, tags/axis_button.py, tags/row.py</extracomment>
        <translation>No se distingue</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Cambio</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>Cambiar %Ln clip</numerusform>
            <numerusform>Cambiar %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Cambiar varios clips</translation>
    </message>
    <message>
        <source>Change the chosen clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Cambiar los clips elegidos…</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Cambiar las teclas</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <extracomment>actions.py, dialogs/keys.py</extracomment>
        <translation>Cambiar las teclas…</translation>
    </message>
    <message>
        <source>Changed again</source>
        <extracomment>work/copying.py</extracomment>
        <translation>Cambiado de nuevo</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, tags/axis_button.py</extracomment>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Channel 1</source>
        <extracomment>actions.py</extracomment>
        <translation>Canal 1</translation>
    </message>
    <message>
        <source>Channel 2</source>
        <extracomment>actions.py</extracomment>
        <translation>Canal 2</translation>
    </message>
    <message>
        <source>Channel 3</source>
        <extracomment>actions.py</extracomment>
        <translation>Canal 3</translation>
    </message>
    <message>
        <source>Channel 4</source>
        <extracomment>actions.py</extracomment>
        <translation>Canal 4</translation>
    </message>
    <message>
        <source>Channel clean</source>
        <extracomment>actions.py, tag_names.py</extracomment>
        <translation>Canal limpio</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <extracomment>actions.py</extracomment>
        <translation>Canal mostrado</translation>
    </message>
    <message>
        <source>Channel: {which}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Canal: {which}</translation>
    </message>
    <message>
        <source>Channels mixed</source>
        <extracomment>actions.py</extracomment>
        <translation>Canales mezclados</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>actions.py</extracomment>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Choose a clip in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>Elija un clip en la lista, o pulse {next} para el primero</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Choose a time span first: Alt+↓ takes the next one</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Elija antes un intervalo: Alt+↓ toma el siguiente</translation>
    </message>
    <message>
        <source>Choose files</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Choose what changes</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Elija qué cambia</translation>
    </message>
    <message>
        <source>Choose where, and export</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Elegir destino y exportar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear the sound cache</source>
        <extracomment>actions.py</extracomment>
        <translation>Vaciar la caché de audio</translation>
    </message>
    <message>
        <source>Clearing the sound cache</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>Vaciado de la caché de audio</translation>
    </message>
    <message>
        <source>Click to select, double click to hear, Delete to take away</source>
        <extracomment>tags/span_list.py</extracomment>
        <translation>Clic para seleccionar, doble clic para oír, Supr para quitar</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>actions.py, dialogs/replacing.py, look/spectrum_view.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Clip of {length}</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Clip de {length}</translation>
    </message>
    <message>
        <source>Clip of {length}, selected from {start} to {end}</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Clip de {length}, seleccionado de {start} a {end}</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>coverage/columns.py, dialogs/local_model.py</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips by tag and severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips por etiqueta y gravedad</translation>
    </message>
    <message>
        <source>Clips nobody has reviewed</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips que nadie ha revisado</translation>
    </message>
    <message>
        <source>Clips on which labelers could not tell</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Clips en que los anotadores no pudieron distinguirlo</translation>
    </message>
    <message>
        <source>Clips per environment</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips por entorno</translation>
    </message>
    <message>
        <source>Clips tagged</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Clips con etiqueta</translation>
    </message>
    <message>
        <source>Clips with as many yes as no</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Clips con tantos sí como no</translation>
    </message>
    <message>
        <source>Clips with two answers of which at least one is yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Clips con dos respuestas, de las que al menos una es sí</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/history.py, dialogs/import_result.py, dialogs/key_editor.py, look/panel.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <extracomment>below the window</extracomment>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Compare with an example</source>
        <extracomment>actions.py</extracomment>
        <translation>Comparar con un ejemplo</translation>
    </message>
    <message>
        <source>Consensus: what more than half say</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Consenso: lo que dice más de la mitad</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>actions.py, coverage/view.py, frame/top_bar.py</extracomment>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Coverage per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Cobertura por etiqueta</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>actions.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Space switches the input method on many machines: give this action another key first</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>Ctrl+Espacio cambia el método de entrada en muchos equipos: dé antes otra tecla a esta acción</translation>
    </message>
    <message>
        <source>Cut long recordings into clips at their pauses</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Cortar grabaciones largas en clips por sus pausas</translation>
    </message>
    <message>
        <source>Cut {name} into clips at its pauses</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Cortar {name} en clips por sus pausas</translation>
    </message>
    <message>
        <source>Cutting into clips</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Corte en clips</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>actions.py</extracomment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Más oscuro en</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>actions.py</extracomment>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>actions.py, frame/top_bar.py</extracomment>
        <translation>Mesa</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Terminados</translation>
    </message>
    <message numerus="yes">
        <source>Done again in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>Rehecho en %Ln clip: {what}</numerusform>
            <numerusform>Rehecho en %Ln clips: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft by a model on this machine</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Borrador de un modelo en este equipo</translation>
    </message>
    <message>
        <source>Draft by a model on this machine…</source>
        <extracomment>actions.py</extracomment>
        <translation>Borrador de un modelo en este equipo…</translation>
    </message>
    <message>
        <source>Draft from a model, {model}</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Borrador de un modelo, {model}</translation>
    </message>
    <message>
        <source>Draft from a model, {model}: it heard nobody speak</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Borrador de un modelo, {model}: no oyó hablar a nadie</translation>
    </message>
    <message>
        <source>Draft from a model, {model}: taken. Check it against the sound</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Borrador de un modelo, {model}: tomado. Compárelo con el audio</translation>
    </message>
    <message>
        <source>Draft from a model: {words}</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Borrador de un modelo: {words}</translation>
    </message>
    <message>
        <source>Draft put away. {key} shows it again</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Borrador apartado. {key} lo muestra de nuevo</translation>
    </message>
    <message>
        <source>Drafts are being written already</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>Ya se están escribiendo borradores</translation>
    </message>
    <message>
        <source>Drafts are shown from here on. Of this clip {model} says nothing</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Desde aquí se muestran borradores. De este clip {model} no dice nada</translation>
    </message>
    <message>
        <source>Drafts change only where you tick them, and Undo does not bring them back</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Los borradores cambian solo donde se marque su casilla, y Deshacer no los recupera</translation>
    </message>
    <message>
        <source>Drafts from a model are not shown any more</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Ya no se muestran borradores de un modelo</translation>
    </message>
    <message>
        <source>Draw the sound as at first</source>
        <extracomment>actions.py</extracomment>
        <translation>Dibujar el audio como al principio</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Drop a folder of sound here, or press {key}</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>Suelte aquí una carpeta con audio, o pulse {key}</translation>
    </message>
    <message>
        <source>Each person sees only their own work. On a shared project file that is a convention, not a lock.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Cada persona ve solo su propio trabajo. En un archivo de proyecto compartido es un acuerdo, no un bloqueo.</translation>
    </message>
    <message>
        <source>Each sees only their own work here. On a shared project that is a convention, not a lock.</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Aquí cada cual ve solo su propio trabajo. En un proyecto compartido es un acuerdo, no un bloqueo.</translation>
    </message>
    <message>
        <source>Earlier name alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>Solo el nombre anterior</translation>
    </message>
    <message>
        <source>Earmark ended unexpectedly; your work is there. Report: {path}</source>
        <extracomment>frame/mishap.py</extracomment>
        <translation>Earmark se cerró de forma inesperada; su trabajo está a salvo. Informe: {path}</translation>
    </message>
    <message>
        <source>Earmark made a mistake</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Earmark cometió un error</translation>
    </message>
    <message>
        <source>Earmark made a mistake. The report lies in {path}</source>
        <extracomment>frame/mishap.py</extracomment>
        <translation>Earmark cometió un error. El informe está en {path}</translation>
    </message>
    <message>
        <source>Earmark projects (*.earmark)</source>
        <extracomment>traffic.py</extracomment>
        <translation>Proyectos de Earmark (*.earmark)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>dialogs/key_editor.py, dialogs/keys.py</extracomment>
        <translation>En otra parte</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>actions.py</extracomment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>End 10 ms earlier</source>
        <extracomment>actions.py</extracomment>
        <translation>Fin 10 ms antes</translation>
    </message>
    <message>
        <source>End 10 ms later</source>
        <extracomment>actions.py</extracomment>
        <translation>Fin 10 ms después</translation>
    </message>
    <message>
        <source>Enter: hear where they differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Intro: oír dónde difieren</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>actions.py, coverage/columns.py, coverage/view.py, dialogs/history.py, dialogs/key_editor.py, tags/axis_button.py</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>actions.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every clip is heard at {lufs} LUFS, not at its own level. Press to hear the level, before you judge it</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Cada clip se oye a {lufs} LUFS, no a su propio nivel. Pulse para oír el nivel antes de juzgarlo</translation>
    </message>
    <message>
        <source>Every finished label leaves.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Se exporta cada anotación terminada.</translation>
    </message>
    <message>
        <source>Every label leaves, drafts and clips that cannot be labeled too.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Se exportan todas las anotaciones, también borradores y clips no anotables.</translation>
    </message>
    <message>
        <source>Every sound that can be read becomes a clip. The files stay where they are; the project knows them by their content, so they may be moved later. Label tables, JSON Lines and NeMo manifests come in the same way.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Cada audio que se puede leer se convierte en un clip. Los archivos se quedan donde están; el proyecto los reconoce por su contenido, así que pueden moverse después. Las tablas de anotaciones, JSON Lines y manifiestos NeMo entran del mismo modo.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything is done. Press Done to look at your labels again.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Todo está terminado. «Terminados» muestra de nuevo sus anotaciones.</translation>
    </message>
    <message>
        <source>Example of {tag}, {kind}</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Ejemplo de {tag}, {kind}</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Exportar teclas</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>traffic.py</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>actions.py, dialogs/key_editor.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>actions.py</extracomment>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Figure to save</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Figura que guardar</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find and replace in your transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Buscar y reemplazar en sus transcripciones</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>actions.py</extracomment>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find by key</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Buscar por tecla</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <extracomment>actions.py, remarks/bar.py</extracomment>
        <translation>Terminar y seguir</translation>
    </message>
    <message>
        <source>Finish this clip and go to the next</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Terminar este clip e ir al siguiente</translation>
    </message>
    <message>
        <source>Finished again</source>
        <extracomment>work/work.py</extracomment>
        <translation>Terminado de nuevo</translation>
    </message>
    <message>
        <source>Finished: {name}</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Terminado: {name}</translation>
    </message>
    <message>
        <source>Fit to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Ajustar a cada clip</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>actions.py, dialogs/bulk.py, dialogs/history.py, remarks/bar.py</extracomment>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Marcar para revisarlo</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Marcados</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <extracomment>below the window</extracomment>
        <translation>Kappa de Fleiss</translation>
    </message>
    <message>
        <source>Folder of dictionaries…</source>
        <extracomment>actions.py</extracomment>
        <translation>Carpeta de diccionarios…</translation>
    </message>
    <message>
        <source>Folder of the model</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Carpeta del modelo</translation>
    </message>
    <message>
        <source>Folder with dictionaries (.aff and .dic)</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>Carpeta con diccionarios (.aff y .dic)</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>Adelante 1 s</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>Adelante 5 s</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Frecuencias</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Escala de frecuencia</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Solo pausas</translation>
    </message>
    <message>
        <source>Gaps only, while held</source>
        <extracomment>actions.py</extracomment>
        <translation>Solo pausas, al mantener</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly above 3 kHz, as hiss is</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Pausas: {level} dB, sobre todo por encima de 3 kHz, como el siseo</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly below 300 Hz, as hum, engines and wind are</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Pausas: {level} dB, sobre todo por debajo de 300 Hz, como zumbidos, motores y viento</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly from 300 Hz to 3 kHz, where voices are</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Pausas: {level} dB, sobre todo de 300 Hz a 3 kHz, donde están las voces</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, spread over low and high</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Pausas: {level} dB, repartidos entre graves y agudos</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Gold: what a reviewer settled on</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Oro: lo que fijó un revisor</translation>
    </message>
    <message>
        <source>Grey, as on paper</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Gris, como en papel</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <extracomment>below the window</extracomment>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Oír</translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips</source>
        <extracomment>reporting/counted.py</extracomment>
        <translation>
            <numerusform>Oír el clip</numerusform>
            <numerusform>Oír los %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear this example; I hears the next one</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>Oír este ejemplo; I oye el siguiente</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>actions.py</extracomment>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here stands a sign that nobody sees ({mark})</source>
        <extracomment>problem_words.py</extracomment>
        <translation>Aquí hay un carácter invisible ({mark})</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>actions.py</extracomment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Frecuencia máxima</translation>
    </message>
    <message>
        <source>Highest frequency; 0: all that the recording holds</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Frecuencia máxima; 0: todo lo que contiene la grabación</translation>
    </message>
    <message>
        <source>History of this label</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Historial de esta anotación</translation>
    </message>
    <message>
        <source>History of this label…</source>
        <extracomment>actions.py</extracomment>
        <translation>Historial de esta anotación…</translation>
    </message>
    <message>
        <source>Hits in your transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Coincidencias en sus transcripciones</translation>
    </message>
    <message>
        <source>Hold to hear the background between the words</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Mantener para oír el fondo entre las palabras</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>actions.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How the sound is drawn</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Cómo se dibuja el audio</translation>
    </message>
    <message>
        <source>How the sound is drawn…</source>
        <extracomment>actions.py</extracomment>
        <translation>Cómo se dibuja el audio…</translation>
    </message>
    <message>
        <source>If you leave now, these changes are lost.</source>
        <extracomment>open_project.py</extracomment>
        <translation>Si sale ahora, estos cambios se pierden.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Import a folder of sound</source>
        <extracomment>traffic.py</extracomment>
        <translation>Importar una carpeta con audio</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>actions.py</extracomment>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>Import a list of words, one a line</source>
        <extracomment>traffic.py</extracomment>
        <translation>Importar una lista de palabras, una por línea</translation>
    </message>
    <message>
        <source>Import a list of words…</source>
        <extracomment>actions.py</extracomment>
        <translation>Importar una lista de palabras…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Importar teclas</translation>
    </message>
    <message>
        <source>Import predictions</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Importar predicciones</translation>
    </message>
    <message>
        <source>Import sound or labels…</source>
        <extracomment>actions.py</extracomment>
        <translation>Importar audio o anotaciones…</translation>
    </message>
    <message>
        <source>Import sound, label tables or manifests</source>
        <extracomment>traffic.py</extracomment>
        <translation>Importar audio, tablas de anotaciones o manifiestos</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>traffic.py</extracomment>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Importing words</source>
        <extracomment>traffic.py</extracomment>
        <translation>Importación de palabras</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>En</translation>
    </message>
    <message>
        <source>In this round every clip is answered on its own</source>
        <extracomment>work/copying.py</extracomment>
        <translation>En esta ronda cada clip se responde por separado</translation>
    </message>
    <message>
        <source>Insert a mark…</source>
        <extracomment>actions.py</extracomment>
        <translation>Insertar una marca…</translation>
    </message>
    <message>
        <source>Inside the text</source>
        <extracomment>dialogs/key_editor.py, dialogs/key_fields.py</extracomment>
        <translation>En el texto</translation>
    </message>
    <message>
        <source>JSON Lines with everything</source>
        <extracomment>below the window</extracomment>
        <translation>JSON Lines con todo</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Guardar la pregunta</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>actions.py, dialogs/keys.py</extracomment>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Teclas como en</translation>
    </message>
    <message>
        <source>Keys of Earmark (*.keys.json);;All files (*)</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Teclas de Earmark (*.keys.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Keys of {path}</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Teclas de {path}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <extracomment>below the window</extracomment>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Alfa de Krippendorff {value}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: agreement beyond chance</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Alfa de Krippendorff: acuerdo más allá del azar</translation>
    </message>
    <message>
        <source>Label of a clip</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Anotación por clip</translation>
    </message>
    <message>
        <source>Label speech, measure where labelers disagree, improve the data</source>
        <extracomment>frame/help.py, frame/welcome.py</extracomment>
        <translation>Anotar el habla, medir dónde discrepan los anotadores, mejorar los datos</translation>
    </message>
    <message>
        <source>Label table (CSV)</source>
        <extracomment>below the window</extracomment>
        <translation>Tabla de anotaciones (CSV)</translation>
    </message>
    <message>
        <source>Labeled clips: sound files with a manifest</source>
        <extracomment>below the window</extracomment>
        <translation>Clips anotados: archivos de audio con manifiesto</translation>
    </message>
    <message>
        <source>Labeler</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Anotador</translation>
    </message>
    <message>
        <source>Labeler: labels clips</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Anotador: anota clips</translation>
    </message>
    <message>
        <source>Labeler: {name}</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Anotador: {name}</translation>
    </message>
    <message>
        <source>Labeling, reports, import and export</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Anotar, informes, importar y exportar</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>actions.py, dialogs/local_model.py</extracomment>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>actions.py</extracomment>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Larger transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>Transcripción más grande</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Últimos añadidos primero</translation>
    </message>
    <message>
        <source>Later name alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>Solo el nombre posterior</translation>
    </message>
    <message>
        <source>Lead: plans, labels, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Responsable: planifica, anota, lee los informes</translation>
    </message>
    <message>
        <source>Least pause</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Pausa mínima</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <extracomment>open_project.py</extracomment>
        <translation>Salir sin ellos</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>actions.py</extracomment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limit of the sound cache</source>
        <extracomment>actions.py</extracomment>
        <translation>Límite de la caché de audio</translation>
    </message>
    <message>
        <source>Limiting the sound cache</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>Límite de la caché de audio</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Listen here. An engineer, or who opens a project for reading only, writes no labels</source>
        <extracomment>next_step.py</extracomment>
        <translation>Aquí se puede escuchar. Un ingeniero, o quien abre un proyecto solo para lectura, no escribe anotaciones</translation>
    </message>
    <message>
        <source>Listening for pauses: recording {number} of {total}…</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Buscando pausas: grabación {number} de {total}…</translation>
    </message>
    <message>
        <source>Listening for pauses…</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Buscando pausas…</translation>
    </message>
    <message>
        <source>Longest clip</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Clip más largo</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Más largos primero</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>traffic.py</extracomment>
        <translation>Examen de los archivos</translation>
    </message>
    <message>
        <source>Loop the selection, or the clip</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>Repetir la selección o el clip</translation>
    </message>
    <message>
        <source>Loud and faint sounds at once: 110 dB, and a long window for steady tones</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Sonidos fuertes y débiles a la vez: 110 dB, y una ventana larga para tonos sostenidos</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Sonoridad</translation>
    </message>
    <message>
        <source>Loudness over the waveform</source>
        <extracomment>actions.py</extracomment>
        <translation>Sonoridad sobre la forma de onda</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Frecuencia mínima</translation>
    </message>
    <message>
        <source>Magma</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Magma</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>
            <numerusform>Crear %n clip</numerusform>
            <numerusform>Crear %n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Make clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Crear clips</translation>
    </message>
    <message>
        <source>Make it an example: borderline</source>
        <extracomment>actions.py</extracomment>
        <translation>Usar como ejemplo: caso límite</translation>
    </message>
    <message>
        <source>Make it an example: not the tag</source>
        <extracomment>actions.py</extracomment>
        <translation>Usar como ejemplo: no es la etiqueta</translation>
    </message>
    <message>
        <source>Make it an example: this is the tag</source>
        <extracomment>actions.py</extracomment>
        <translation>Usar como ejemplo: es la etiqueta</translation>
    </message>
    <message>
        <source>Making the picture</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Creando la imagen</translation>
    </message>
    <message>
        <source>Mark a time span</source>
        <extracomment>actions.py</extracomment>
        <translation>Crear un intervalo</translation>
    </message>
    <message>
        <source>Marked as not to be labeled: {name}</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Señalado como no anotable: {name}</translation>
    </message>
    <message>
        <source>Marked as not to be labeled: {reason}</source>
        <extracomment>work/work.py</extracomment>
        <translation>Señalado como no anotable: {reason}</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <extracomment>actions.py</extracomment>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>NeMo manifest (JSON Lines)</source>
        <extracomment>below the window</extracomment>
        <translation>Manifiesto NeMo (JSON Lines)</translation>
    </message>
    <message>
        <source>Negative agreement</source>
        <extracomment>below the window</extracomment>
        <translation>Acuerdo negativo</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>actions.py</extracomment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New labeler…</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Anotador nuevo…</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>actions.py</extracomment>
        <translation>Proyecto nuevo…</translation>
    </message>
    <message>
        <source>Newest recording first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Grabación más reciente primero</translation>
    </message>
    <message>
        <source>Newest: the label that was made last</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Más reciente: la última anotación</translation>
    </message>
    <message>
        <source>Next channel</source>
        <extracomment>actions.py</extracomment>
        <translation>Canal siguiente</translation>
    </message>
    <message>
        <source>Next clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Clip siguiente</translation>
    </message>
    <message>
        <source>Next offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>Palabra sugerida siguiente</translation>
    </message>
    <message>
        <source>Next problem of the text</source>
        <extracomment>actions.py</extracomment>
        <translation>Problema siguiente del texto</translation>
    </message>
    <message>
        <source>Next segment</source>
        <extracomment>actions.py</extracomment>
        <translation>Segmento siguiente</translation>
    </message>
    <message>
        <source>Next time span</source>
        <extracomment>actions.py</extracomment>
        <translation>Intervalo siguiente</translation>
    </message>
    <message>
        <source>Next word</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Palabra siguiente</translation>
    </message>
    <message>
        <source>Next: the background noise, {tags}; {leave} leaves the text, then every tag by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>Siguiente: el ruido de fondo, {tags}; {leave} sale del texto, luego cada etiqueta con su tecla</translation>
    </message>
    <message>
        <source>Next: the background noise, {tags}; {none} for none  ·  {help} shows all keys</source>
        <extracomment>next_step.py</extracomment>
        <translation>Siguiente: el ruido de fondo, {tags}; {none} para ninguno  ·  {help} muestra todas las teclas</translation>
    </message>
    <message>
        <source>Next: the transcript. {finish} finishes, {leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>Siguiente: la transcripción. {finish} termina, {leave} sale del texto</translation>
    </message>
    <message>
        <source>Next: the transcript. {text} starts writing, {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>Siguiente: la transcripción. {text} empieza a escribir, {nothing}: nadie habla</translation>
    </message>
    <message>
        <source>Next: {finish} finishes and goes on</source>
        <extracomment>next_step.py</extracomment>
        <translation>Siguiente: {finish} termina y sigue</translation>
    </message>
    <message>
        <source>Next: {finish} finishes and goes on, {leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>Siguiente: {finish} termina y sigue, {leave} sale del texto</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Ningún clip está abierto</translation>
    </message>
    <message>
        <source>No clip is open: choose one in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>Ningún clip está abierto: elija uno en la lista, o pulse {next} para el primero</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Aún no hay clips</translation>
    </message>
    <message>
        <source>No clips yet. Drop a folder of sound here, or press {key}.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Aún no hay clips. Suelte aquí una carpeta con audio, o pulse {key}.</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>Aún sin definición.</translation>
    </message>
    <message>
        <source>No dictionary for “{language}”, so nothing is marked. LibreOffice and the system&apos;s hunspell packages bring dictionaries, or choose a folder with .aff and .dic files in Edit</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>No hay diccionario para «{language}», así que no se marca nada. LibreOffice y los paquetes hunspell del sistema traen diccionarios; o elija en Editar una carpeta con archivos .aff y .dic</translation>
    </message>
    <message>
        <source>No draft is shown. {key} shows a model&apos;s, where there is one</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>No se muestra ningún borrador. {key} muestra el de un modelo, donde lo hay</translation>
    </message>
    <message>
        <source>No example of {tag} any more</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Ya no es un ejemplo de {tag}</translation>
    </message>
    <message>
        <source>No gaps: somebody speaks throughout</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Sin pausas: alguien habla todo el tiempo</translation>
    </message>
    <message>
        <source>No model has said anything of these clips yet. Import predictions ({key}), or draft on this machine</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Ningún modelo ha dicho aún nada de estos clips. Importe predicciones ({key}) o cree borradores en este equipo</translation>
    </message>
    <message>
        <source>No other clip was finished yet: there is nothing to take over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>Aún no se terminó ningún otro clip: no hay nada que copiar</translation>
    </message>
    <message>
        <source>No recording is that long.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Ninguna grabación es tan larga.</translation>
    </message>
    <message>
        <source>No second labels yet</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Aún no hay segundas anotaciones</translation>
    </message>
    <message>
        <source>No sound output</source>
        <extracomment>listening/panel.py</extracomment>
        <translation>Sin audio</translation>
    </message>
    <message>
        <source>No sound output was found</source>
        <extracomment>sound_output.py</extracomment>
        <translation>No se encontró salida de audio</translation>
    </message>
    <message>
        <source>No sound output was found. Connect headphones or speakers; labeling goes on without.</source>
        <extracomment>player/player.py</extracomment>
        <translation>No se encontró salida de audio. Conecte auriculares o altavoces; se puede anotar sin ellos.</translation>
    </message>
    <message>
        <source>No speech sound at all</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>No hay habla</translation>
    </message>
    <message>
        <source>No tag has two answers</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Ninguna etiqueta tiene dos respuestas</translation>
    </message>
    <message>
        <source>No tag was marked</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>No se puso ninguna etiqueta</translation>
    </message>
    <message>
        <source>Nobody has marked a noise or a channel defect in the clips with two labels.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Nadie ha marcado ruido ni defecto de canal en los clips con dos anotaciones.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>Nadie habla</translation>
    </message>
    <message>
        <source>Nobody speaks in it.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>No habla nadie.</translation>
    </message>
    <message>
        <source>Nobody speaks in this clip. That is an answer, not an empty field.</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>En este clip no habla nadie. Es una respuesta, no un campo vacío.</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Noise, loud and faint</source>
        <extracomment>actions.py</extracomment>
        <translation>Ruido, fuerte y débil</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <extracomment>actions.py</extracomment>
        <translation>Velocidad normal</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>actions.py</extracomment>
        <translation>No comprobar</translation>
    </message>
    <message>
        <source>Not finished any more; it is a draft again</source>
        <extracomment>work/work.py</extracomment>
        <translation>Ya no está terminado; vuelve a ser un borrador</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: {what}</source>
        <extracomment>next_step.py</extracomment>
        <translation>Aún no está terminado. Falta {what}</translation>
    </message>
    <message>
        <source>Not finished yet. “Other” needs a note: say what is heard, then ↵</source>
        <extracomment>next_step.py</extracomment>
        <translation>Aún no está terminado. «Other» necesita una nota: escriba qué se oye y pulse ↵</translation>
    </message>
    <message>
        <source>Not heard</source>
        <extracomment>tags/row.py</extracomment>
        <translation>No se oye</translation>
    </message>
    <message>
        <source>Not heard yet: {tags}.</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Aún no se ha oído: {tags}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>open_project.py</extracomment>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not understood, or a guess (( ))</source>
        <extracomment>actions.py</extracomment>
        <translation>No se entiende, o suposición (( ))</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>actions.py, dialogs/history.py, remarks/bar.py</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Clear the search to see the queue again.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Nada encontrado para «{words}». Vacíe la búsqueda para ver la lista de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is flagged. {key} flags the clip at hand.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Nada está marcado. {key} marca el clip actual.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the marks of this transcript</source>
        <extracomment>work/writing.py</extracomment>
        <translation>Las marcas de esta transcripción están bien</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>No se dice nada</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>work/work.py</extracomment>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>work/work.py</extracomment>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing was finished here yet: the history begins with the first ↵.</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Aquí aún no se terminó nada: el historial empieza con el primer ↵.</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Cifras (*.csv)</translation>
    </message>
    <message>
        <source>Offer words while writing</source>
        <extracomment>actions.py</extracomment>
        <translation>Sugerir palabras al escribir</translation>
    </message>
    <message>
        <source>Offered word before</source>
        <extracomment>actions.py</extracomment>
        <translation>Palabra sugerida anterior</translation>
    </message>
    <message>
        <source>One folder</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Una carpeta</translation>
    </message>
    <message>
        <source>One label a clip leaves: the one that was made last.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Se exporta una anotación por clip: la última que se hizo.</translation>
    </message>
    <message>
        <source>One label a clip leaves: what a reviewer settled on. Clips without gold stay here.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Se exporta una anotación por clip: la que fijó un revisor. Los clips sin oro se quedan aquí.</translation>
    </message>
    <message>
        <source>One label a clip leaves: what more than half of its labelers say.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Se exporta una anotación por clip: lo que dice más de la mitad de sus anotadores.</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <extracomment>window.py</extracomment>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>actions.py</extracomment>
        <translation>Abrir proyecto…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>frame/menus.py</extracomment>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Abrir la carpeta del informe</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Abrir {name} en {folder}</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Abiertos últimamente</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Orden de los clips</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>actions.py</extracomment>
        <translation>Salida de audio</translation>
    </message>
    <message>
        <source>Outside the text</source>
        <extracomment>dialogs/key_editor.py, dialogs/key_fields.py</extracomment>
        <translation>Fuera del texto</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Padding</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Página (*.pdf)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>dialogs/guide.py</extracomment>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>dialogs/guide.py</extracomment>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Pairs of labelers of which one alone said yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Pares de anotadores en que solo uno dijo sí</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>actions.py</extracomment>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>actions.py</extracomment>
        <translation>RePág</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducir desde el inicio</translation>
    </message>
    <message>
        <source>Play it</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducirlo</translation>
    </message>
    <message>
        <source>Play on from the selection&apos;s start</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducir desde el inicio de la selección</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play or pause, stepping back</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducir o pausar, retrocediendo</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducir la selección</translation>
    </message>
    <message>
        <source>Positive</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>Positivo</translation>
    </message>
    <message>
        <source>Positive agreement</source>
        <extracomment>below the window</extracomment>
        <translation>Acuerdo positivo</translation>
    </message>
    <message>
        <source>Positive agreement {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Acuerdo positivo {value}</translation>
    </message>
    <message>
        <source>Positive agreement, {share} interval</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>Acuerdo positivo, intervalo del {share}</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>dialogs/key_recorder.py</extracomment>
        <translation>Pulse una tecla…</translation>
    </message>
    <message>
        <source>Press to take the draft and edit it</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Pulsar para tomar el borrador y editarlo</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Clip anterior</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <extracomment>actions.py</extracomment>
        <translation>Segmento anterior</translation>
    </message>
    <message>
        <source>Previous time span</source>
        <extracomment>actions.py</extracomment>
        <translation>Intervalo anterior</translation>
    </message>
    <message>
        <source>Private: must not be labeled</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Privado: no debe anotarse</translation>
    </message>
    <message>
        <source>Problem of the text before</source>
        <extracomment>actions.py</extracomment>
        <translation>Problema anterior del texto</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>actions.py</extracomment>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Put the draft away</source>
        <extracomment>actions.py</extracomment>
        <translation>Apartar el borrador</translation>
    </message>
    <message>
        <source>Put this state on the desk</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Llevar este estado a la Mesa</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question to the reviewer</source>
        <extracomment>dialogs/history.py, remarks/bar.py</extracomment>
        <translation>Pregunta al revisor</translation>
    </message>
    <message>
        <source>Question to the reviewer…</source>
        <extracomment>actions.py</extracomment>
        <translation>Pregunta al revisor…</translation>
    </message>
    <message>
        <source>Queue of clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>Lista de clips</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions.py</extracomment>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Raw agreement</source>
        <extracomment>below the window</extracomment>
        <translation>Acuerdo bruto</translation>
    </message>
    <message>
        <source>Recordings from</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Grabaciones desde</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions.py, work/work.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Remind of a break</source>
        <extracomment>actions.py</extracomment>
        <translation>Recordar un descanso</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Reemplazar</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>Reemplazar %Ln</numerusform>
            <numerusform>Reemplazar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Reemplazar por</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln transcripts</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>Reemplazado en %Ln transcripción</numerusform>
            <numerusform>Reemplazado en %Ln transcripciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing</source>
        <extracomment>replacing.py</extracomment>
        <translation>Reemplazo</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Informe: {path}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>Restablecer esta</translation>
    </message>
    <message>
        <source>Restart where you were</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Reiniciar donde estaba</translation>
    </message>
    <message>
        <source>Reviewer: settles disagreements, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Revisor: resuelve discrepancias, lee los informes</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Same loudness for every clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Misma sonoridad en todos los clips</translation>
    </message>
    <message>
        <source>Same tags as the last finished clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Mismas etiquetas que el último clip terminado</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <extracomment>frame/top_bar.py, traffic.py</extracomment>
        <translation>Guardar una copia aparte</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <extracomment>actions.py</extracomment>
        <translation>Guardar una copia aparte…</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Guardar como {form}</translation>
    </message>
    <message>
        <source>Save the whole report as HTML</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Guardar el informe completo como HTML</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>dialogs/key_editor.py, window.py</extracomment>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>report_places.py</extracomment>
        <translation>Guardando {file}</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <source>Search text, file, tag</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Texto, archivo, etiqueta</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>Buscar clips</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <extracomment>traffic.py</extracomment>
        <translation>Ver lo rechazado</translation>
    </message>
    <message>
        <source>Segment long recordings…</source>
        <extracomment>actions.py</extracomment>
        <translation>Segmentar grabaciones largas…</translation>
    </message>
    <message>
        <source>Segment this recording…</source>
        <extracomment>actions.py</extracomment>
        <translation>Segmentar esta grabación…</translation>
    </message>
    <message>
        <source>Segments of the recording</source>
        <extracomment>actions.py</extracomment>
        <translation>Segmentos de la grabación</translation>
    </message>
    <message>
        <source>Segments of this recording</source>
        <extracomment>segments/panel.py</extracomment>
        <translation>Segmentos de esta grabación</translation>
    </message>
    <message>
        <source>Select a stretch first: drag over the sound, then {mark} marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Seleccione antes un tramo: arrastre sobre el audio, luego {mark} crea el intervalo</translation>
    </message>
    <message>
        <source>Select a stretch or a time span first: Alt+↓ takes the next span</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Seleccione antes un tramo o un intervalo: Alt+↓ toma el siguiente</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Set: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Poner: {tag}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Severity per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Gravedad por etiqueta</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>actions.py</extracomment>
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Shift and Ctrl choose several clips in the queue. Only your own labels change; one undo takes it back.</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Mayús y Ctrl eligen varios clips en la lista. Solo cambian sus propias anotaciones; se deshace todo de una vez.</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Clip más corto</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Más cortos primero</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Show the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>Mostrar el borrador del modelo</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>actions.py</extracomment>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>actions.py</extracomment>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Smaller transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>Transcripción más pequeña</translation>
    </message>
    <message>
        <source>Snap to the edges of speech</source>
        <extracomment>actions.py</extracomment>
        <translation>Ajustar a los bordes del habla</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>Alguien habla</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>actions.py</extracomment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Spectrogram for</source>
        <extracomment>actions.py</extracomment>
        <translation>Espectrograma para</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>look/panel.py, look/spectrum_view.py</extracomment>
        <translation>Espectro</translation>
    </message>
    <message>
        <source>Spectrum beside the sound</source>
        <extracomment>actions.py</extracomment>
        <translation>Espectro junto al audio</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>actions.py, look/panel.py</extracomment>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Speech neither begins nor ends near here</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Cerca de aquí no empieza ni acaba el habla</translation>
    </message>
    <message>
        <source>Speech, loudness and spectrum are measured in clips of up to two hours</source>
        <extracomment>work/overlaying.py</extracomment>
        <translation>Habla, sonoridad y espectro se miden en clips de hasta dos horas</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>frame/tour.py, frame/welcome.py</extracomment>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start 10 ms earlier</source>
        <extracomment>actions.py</extracomment>
        <translation>Inicio 10 ms antes</translation>
    </message>
    <message>
        <source>Start 10 ms later</source>
        <extracomment>actions.py</extracomment>
        <translation>Inicio 10 ms después</translation>
    </message>
    <message>
        <source>Start from the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>Empezar con el borrador del modelo</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <extracomment>open_project.py</extracomment>
        <translation>Quedarse y reintentar</translation>
    </message>
    <message>
        <source>Step back on resuming</source>
        <extracomment>actions.py</extracomment>
        <translation>Retroceder al reanudar</translation>
    </message>
    <message>
        <source>Step back with Space too</source>
        <extracomment>actions.py</extracomment>
        <translation>Retroceder también con Espacio</translation>
    </message>
    <message>
        <source>Step the tag that has the focus</source>
        <extracomment>actions.py</extracomment>
        <translation>Avanzar la etiqueta con el foco</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. The clips made so far are kept; cut again to go on</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Detenido. Los clips creados hasta ahora se conservan; corte de nuevo para seguir</translation>
    </message>
    <message>
        <source>Stopped. The drafts written so far are kept</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>Detenido. Los borradores escritos hasta ahora se conservan</translation>
    </message>
    <message>
        <source>Stored states, the newest first</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Estados guardados, primero el más reciente</translation>
    </message>
    <message>
        <source>Switch labeler</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Cambiar de anotador</translation>
    </message>
    <message>
        <source>Switch labeler…</source>
        <extracomment>actions.py</extracomment>
        <translation>Cambiar de anotador…</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>actions.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab plays outside the text; inside dialogs and fields it still moves on</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tab reproduce fuera del texto; en diálogos y campos sigue avanzando</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>actions.py, agreement/columns.py, coverage/columns.py, dialogs/export.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag by severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Etiqueta por gravedad</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>actions.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags from a model, {model}: dashed, until their key sets them</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Etiquetas de un modelo, {model}: a trazos, hasta ponerlas con su tecla</translation>
    </message>
    <message>
        <source>Take as labels</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Tomar como anotaciones</translation>
    </message>
    <message>
        <source>Take as predictions</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Tomar como predicciones</translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>Quitar %Ln</numerusform>
            <numerusform>Quitar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Quitar: {tag}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>work/examples.py, work/spans.py</extracomment>
        <translation>Quitar</translation>
    </message>
    <message numerus="yes">
        <source>Take it from %Ln actions</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>
            <numerusform>Quitársela a %Ln acción</numerusform>
            <numerusform>Quitársela a %Ln acciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from “{title}”</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Quitársela a «{title}»</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>problem_words.py</extracomment>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <extracomment>actions.py, drafts/card.py</extracomment>
        <translation>Tomar el borrador</translation>
    </message>
    <message>
        <source>Take the draft&apos;s next word</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar la palabra siguiente del borrador</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Take the offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar la palabra sugerida</translation>
    </message>
    <message>
        <source>Take the time span away</source>
        <extracomment>actions.py</extracomment>
        <translation>Quitar el intervalo</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>Quitar {key}</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>Deshecho en %Ln clip: {what}</numerusform>
            <numerusform>Deshecho en %Ln clips: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Telephone, 0 to 4 kHz</source>
        <extracomment>actions.py</extracomment>
        <translation>Teléfono, 0 a 4 kHz</translation>
    </message>
    <message>
        <source>That label was changed elsewhere since, so it stays as it is</source>
        <extracomment>work/work.py</extracomment>
        <translation>Esa anotación se cambió entretanto en otra parte y se queda como está</translation>
    </message>
    <message>
        <source>That was the last clip of this list</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Era el último clip de esta lista</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>El clip elegido</numerusform>
            <numerusform>Los %Ln clips elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips are gone again, but for those with work</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Los clips se quitaron de nuevo, salvo los que tienen trabajo</translation>
    </message>
    <message>
        <source>The clips with two labels say nothing of noise or channel yet.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Los clips con dos anotaciones aún no dicen nada del ruido ni del canal.</translation>
    </message>
    <message>
        <source>The file is broken</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>El archivo está dañado</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown: replace these, then look again</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>Se muestra %Ln: reemplácela y busque de nuevo</numerusform>
            <numerusform>Se muestran las primeras %Ln: reemplácelas y busque de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are those of {preset} now</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Las teclas son ahora las de {preset}</translation>
    </message>
    <message>
        <source>The keys are those of {preset} now; your own changes stay</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Las teclas son ahora las de {preset}; sus propios cambios se mantienen</translation>
    </message>
    <message>
        <source>The line at the bottom says what comes next. {help} shows all keys; Help, Tour shows this again.</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>La línea de abajo dice qué viene a continuación. {help} muestra todas las teclas; «Ayuda, Recorrido» muestra esto de nuevo.</translation>
    </message>
    <message>
        <source>The project&apos;s list of words is the reviewer&apos;s and the lead&apos;s to give</source>
        <extracomment>traffic.py</extracomment>
        <translation>La lista de palabras del proyecto la dan el revisor y el responsable</translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s list of words now holds %Ln words</source>
        <extracomment>traffic.py</extracomment>
        <translation>
            <numerusform>La lista de palabras del proyecto contiene ahora %Ln palabra</numerusform>
            <numerusform>La lista de palabras del proyecto contiene ahora %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>The report cannot be written: {why}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>No se puede escribir el informe: {why}</translation>
    </message>
    <message>
        <source>The sound cache takes at most {size}</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>La caché de audio ocupa como máximo {size}</translation>
    </message>
    <message>
        <source>The sound of this clip is not here</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>El audio de este clip no está aquí</translation>
    </message>
    <message>
        <source>The sound of this clip is not here. Find it with Project, Import: the labels stay with it</source>
        <extracomment>listening/panel.py</extracomment>
        <translation>El audio de este clip no está aquí. Búsquelo con Proyecto, Importar: las anotaciones siguen con él</translation>
    </message>
    <message>
        <source>The sound of this example is not on this computer</source>
        <extracomment>work/examples.py</extracomment>
        <translation>El audio de este ejemplo no está en este equipo</translation>
    </message>
    <message>
        <source>The sound output went away, so playing stopped. Press play to go on.</source>
        <extracomment>player/player.py</extracomment>
        <translation>La salida de audio desapareció y la reproducción se detuvo. Pulse reproducir para seguir.</translation>
    </message>
    <message>
        <source>The spelling of “{language}” is checked by {path}</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>La ortografía de «{language}» se comprueba con {path}</translation>
    </message>
    <message>
        <source>The tag at hand has no example yet: a reviewer chooses them in the Tag menu</source>
        <extracomment>work/examples.py</extracomment>
        <translation>La etiqueta actual aún no tiene ejemplo: un revisor los elige en el menú Etiqueta</translation>
    </message>
    <message>
        <source>The tags of the last finished clip taken over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>Copiadas las etiquetas del último clip terminado</translation>
    </message>
    <message>
        <source>The transcript is still open.   {text} starts here · {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>La transcripción está pendiente.   {text} empieza aquí · {nothing}: nadie habla</translation>
    </message>
    <message>
        <source>The whole clip  {all}; in {zoom_in}, out {zoom_out}, to the selection {selection}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>El clip entero  {all}; acercar {zoom_in}, alejar {zoom_out}, a la selección {selection}</translation>
    </message>
    <message>
        <source>This clip</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Este clip</translation>
    </message>
    <message>
        <source>This clip belongs to a blind round: no draft is shown</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Este clip es de una ronda a ciegas: no se muestra ningún borrador</translation>
    </message>
    <message>
        <source>This clip cannot be labeled, with a reason</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Este clip no se puede anotar, con motivo</translation>
    </message>
    <message>
        <source>This clip has one channel</source>
        <extracomment>next_step.py</extracomment>
        <translation>Este clip tiene un solo canal</translation>
    </message>
    <message>
        <source>This form cannot hold: {parts}.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Este formato no puede contener: {parts}.</translation>
    </message>
    <message>
        <source>This form holds everything.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Este formato lo contiene todo.</translation>
    </message>
    <message>
        <source>This is the first clip of the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>Es el primer clip de la lista</translation>
    </message>
    <message>
        <source>This is the first segment of the recording</source>
        <extracomment>work/walking.py</extracomment>
        <translation>Es el primer segmento de la grabación</translation>
    </message>
    <message>
        <source>This is the last clip of the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>Es el último clip de la lista</translation>
    </message>
    <message>
        <source>This is the last segment of the recording</source>
        <extracomment>work/walking.py</extracomment>
        <translation>Es el último segmento de la grabación</translation>
    </message>
    <message>
        <source>This label has no time spans. Select a stretch, then {mark} marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Esta anotación no tiene intervalos. Seleccione un tramo, luego {mark} crea uno</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Este proyecto está abierto solo para lectura</translation>
    </message>
    <message>
        <source>This recording has no segments. Clip, Segment this recording makes them</source>
        <extracomment>work/walking.py</extracomment>
        <translation>Esta grabación no tiene segmentos. «Clip, Segmentar esta grabación» los crea</translation>
    </message>
    <message>
        <source>Time span of {tag} taken away</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Intervalo de {tag} quitado</translation>
    </message>
    <message>
        <source>Time span of {tag}: {seconds} s</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Intervalo de {tag}: {seconds} s</translation>
    </message>
    <message>
        <source>Time spans</source>
        <extracomment>dialogs/history.py, tags/span_list.py</extracomment>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>To target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Hasta el objetivo</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>actions.py</extracomment>
        <translation>Al final</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>actions.py</extracomment>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>actions.py</extracomment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>dialogs/history.py, transcript/editor.py</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcript as the other text</source>
        <extracomment>actions.py</extracomment>
        <translation>Transcripción como el resto</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>actions.py, dialogs/key_editor.py, frame/quiet_line.py, work/segmenting.py, work/work.py</extracomment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>actions.py, dialogs/guide.py, dialogs/keys.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions.py</extracomment>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Viridis</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Wait for the key</source>
        <extracomment>actions.py</extracomment>
        <translation>Esperar la tecla</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What would be added</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Lo que se añadiría</translation>
    </message>
    <message>
        <source>What you set by hand last</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Su último ajuste manual</translation>
    </message>
    <message>
        <source>What {key} does, or begins</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Lo que {key} hace o inicia</translation>
    </message>
    <message>
        <source>When a clip opens</source>
        <extracomment>actions.py</extracomment>
        <translation>Al abrir un clip</translation>
    </message>
    <message>
        <source>Where should the project for this sound lie?</source>
        <extracomment>traffic.py</extracomment>
        <translation>¿Dónde debe estar el proyecto de este audio?</translation>
    </message>
    <message>
        <source>Where somebody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>Dónde habla alguien</translation>
    </message>
    <message>
        <source>Which channel is seen</source>
        <extracomment>listening/transport.py</extracomment>
        <translation type="vanished">Qué canal se ve</translation>
    </message>
    <message>
        <source>Which channel is seen and heard</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Qué canal se ve y se oye</translation>
    </message>
    <message>
        <source>Which dictionary checks the spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>Qué diccionario comprueba la ortografía</translation>
    </message>
    <message>
        <source>Which model&apos;s draft…</source>
        <extracomment>actions.py</extracomment>
        <translation>Borrador de qué modelo…</translation>
    </message>
    <message>
        <source>Which tag? Press its key, then {mark} marks the selection with it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>¿Qué etiqueta? Pulse su tecla, luego {mark} crea el intervalo con ella</translation>
    </message>
    <message>
        <source>While text is typed, keys marked “in text” fire, and those of Project and View with Ctrl; no others.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Mientras se escribe texto, actúan las teclas con «en texto» y las de Proyecto y Ver con Ctrl; ninguna otra.</translation>
    </message>
    <message>
        <source>Who is labeling</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Quién anota</translation>
    </message>
    <message>
        <source>Who is labeling?</source>
        <extracomment>frame/top_bar.py, frame/welcome.py</extracomment>
        <translation>¿Quién anota?</translation>
    </message>
    <message>
        <source>Whole report as HTML</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Informe completo en HTML</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window length</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Longitud de la ventana</translation>
    </message>
    <message>
        <source>Words hidden by noise [noise/]</source>
        <extracomment>actions.py</extracomment>
        <translation>Palabras tapadas por ruido [noise/]</translation>
    </message>
    <message>
        <source>Words that may follow</source>
        <extracomment>transcript/completion.py</extracomment>
        <translation>Palabras que pueden seguir</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this machine</source>
        <extracomment>frame/help.py</extracomment>
        <translation>Funciona sin red: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Escribir borradores</translation>
    </message>
    <message>
        <source>Write the transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>Escribir la transcripción</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   {finish} finishes</source>
        <extracomment>next_step.py</extracomment>
        <translation>Escriba lo que se dice, palabra por palabra.   {finish} termina</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   {text} starts here · {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>Escriba lo que se dice, palabra por palabra.   {text} empieza aquí · {nothing}: nadie habla</translation>
    </message>
    <message>
        <source>Write “{mark}”</source>
        <extracomment>problem_words.py</extracomment>
        <translation>Escribir «{mark}»</translation>
    </message>
    <message>
        <source>Writing drafts</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>Escritura de borradores</translation>
    </message>
    <message numerus="yes">
        <source>You have been listening for %Ln minutes. A short break rests the ears</source>
        <extracomment>work/breaks.py</extracomment>
        <translation>
            <numerusform>Lleva %Ln minuto escuchando. Un breve descanso alivia los oídos</numerusform>
            <numerusform>Lleva %Ln minutos escuchando. Un breve descanso alivia los oídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list of words cannot be written: {reason}</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>No se puede escribir su lista de palabras: {reason}</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your work is kept, what was being typed too. Go on, or restart: the window opens where you were.</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Su trabajo se conserva, también lo que se estaba escribiendo. Continúe o reinicie: la ventana se abre donde estaba.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>actions.py</extracomment>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>actions.py</extracomment>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>Acercar a la selección</translation>
    </message>
    <message>
        <source>Zoom to the whole clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Ver el clip entero</translation>
    </message>
    <message>
        <source>[noise/] … [/noise] hides words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>[noise/] … [/noise] tapa palabras</translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>un modelo</translation>
    </message>
    <message>
        <source>a model cannot tell</source>
        <extracomment>tags/row.py</extracomment>
        <translation>un modelo no lo distingue</translation>
    </message>
    <message>
        <source>a tag by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>una etiqueta con su tecla</translation>
    </message>
    <message>
        <source>a tag&apos;s key</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>tecla de etiqueta</translation>
    </message>
    <message>
        <source>about {clips} more among the unanswered</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>unos {clips} más entre los no respondidos</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>quedan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <extracomment>frame/quiet_line.py, queue/pace.py</extracomment>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>agreed above {limit}</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>acuerdo desde {limit}</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>look/panel.py</extracomment>
        <translation>todas</translation>
    </message>
    <message>
        <source>all channels</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>todos los canales</translation>
    </message>
    <message>
        <source>also in text</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>también en texto</translation>
    </message>
    <message numerus="yes">
        <source>and in %Ln drafts, which Undo leaves</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>y en %Ln borrador, que Deshacer no toca</numerusform>
            <numerusform>y en %Ln borradores, que Deshacer no toca</numerusform>
        </translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>below the window</extracomment>
        <translation>atributos</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>below the window</extracomment>
        <translation>lotes</translation>
    </message>
    <message>
        <source>borderline</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>caso límite</translation>
    </message>
    <message>
        <source>by its button</source>
        <extracomment>next_step.py</extracomment>
        <translation>con su botón</translation>
    </message>
    <message>
        <source>cannot be labeled</source>
        <extracomment>dialogs/history.py, queue/delegate.py</extracomment>
        <translation>no anotable</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <extracomment>below the window</extracomment>
        <translation>no se distingue</translation>
    </message>
    <message>
        <source>carried over by a change of tags</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>traspasado por un cambio de etiquetas</translation>
    </message>
    <message>
        <source>channel tags</source>
        <extracomment>below the window</extracomment>
        <translation>etiquetas de canal</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>canal {number}</translation>
    </message>
    <message>
        <source>channels mixed</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>canales mezclados</translation>
    </message>
    <message>
        <source>devices</source>
        <extracomment>below the window</extracomment>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>different environments</source>
        <extracomment>below the window</extracomment>
        <translation>entornos distintos</translation>
    </message>
    <message>
        <source>different transcripts</source>
        <extracomment>below the window</extracomment>
        <translation>transcripciones distintas</translation>
    </message>
    <message>
        <source>different words after normalizing</source>
        <extracomment>below the window</extracomment>
        <translation>palabras distintas tras normalizar</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>below the window</extracomment>
        <translation>en disputa</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>borrador</translation>
    </message>
    <message>
        <source>drafts and clips that cannot be labeled</source>
        <extracomment>below the window</extracomment>
        <translation>borradores y clips no anotables</translation>
    </message>
    <message>
        <source>each clip&apos;s own, as in en</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>el de cada clip; por ejemplo, en</translation>
    </message>
    <message>
        <source>engineer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>ingeniero</translation>
    </message>
    <message>
        <source>environments</source>
        <extracomment>below the window</extracomment>
        <translation>entornos</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>esperados</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>finishes the clip and goes to the next. Nothing needs saving</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>termina el clip y va al siguiente. No hace falta guardar nada</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>marcado</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>below the window</extracomment>
        <translation>marcas</translation>
    </message>
    <message>
        <source>from a model</source>
        <extracomment>tags/row.py</extracomment>
        <translation>de un modelo</translation>
    </message>
    <message>
        <source>from a model: {severity}</source>
        <extracomment>tags/row.py</extracomment>
        <translation>de un modelo: {severity}</translation>
    </message>
    <message>
        <source>gold and reference labels told apart</source>
        <extracomment>below the window</extracomment>
        <translation>la distinción entre oro y referencia</translation>
    </message>
    <message>
        <source>guideline versions</source>
        <extracomment>below the window</extracomment>
        <translation>versiones de las guías</translation>
    </message>
    <message>
        <source>guideline {version}</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>guía {version}</translation>
    </message>
    <message>
        <source>guideline {version} · changed</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>guía {version} · cambiada</translation>
    </message>
    <message>
        <source>has the tag</source>
        <extracomment>below the window</extracomment>
        <translation>tiene la etiqueta</translation>
    </message>
    <message>
        <source>has the tag in this environment</source>
        <extracomment>below the window</extracomment>
        <translation>tiene la etiqueta en este entorno</translation>
    </message>
    <message>
        <source>has the tag with this severity</source>
        <extracomment>below the window</extracomment>
        <translation>tiene la etiqueta con esta gravedad</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>vigente</translation>
    </message>
    <message>
        <source>in text</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>en texto</translation>
    </message>
    <message>
        <source>labeled</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>anotados</translation>
    </message>
    <message>
        <source>labeler</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>anotador</translation>
    </message>
    <message>
        <source>labelers</source>
        <extracomment>below the window</extracomment>
        <translation>anotadores</translation>
    </message>
    <message>
        <source>labels of two or more labelers</source>
        <extracomment>below the window</extracomment>
        <translation>anotaciones de dos o más anotadores</translation>
    </message>
    <message>
        <source>languages</source>
        <extracomment>below the window</extracomment>
        <translation>idiomas</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>responsable</translation>
    </message>
    <message>
        <source>loop clip</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>repetir clip</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>sin repetir</translation>
    </message>
    <message>
        <source>loop selection</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>repetir selección</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>sin idioma</translation>
    </message>
    <message numerus="yes">
        <source>nobody speaks in %n recordings</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>
            <numerusform>nadie habla en %n grabación</numerusform>
            <numerusform>nadie habla en %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>noise tags</source>
        <extracomment>below the window</extracomment>
        <translation>etiquetas de ruido</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>below the window</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not graded</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>sin gravedad</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <extracomment>below the window</extracomment>
        <translation>sin revisar</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>no guardado: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>tags/row.py</extracomment>
        <translation>sin poner</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>aún no</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>below the window</extracomment>
        <translation>notas</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>dialogs/history.py, queue/delegate.py, segments/panel.py</extracomment>
        <translation>no se dice nada</translation>
    </message>
    <message>
        <source>one tag by one labeler, the other tag by another</source>
        <extracomment>below the window</extracomment>
        <translation>una etiqueta de un anotador, la otra de otro</translation>
    </message>
    <message>
        <source>plays and pauses. Drag over the sound to select a stretch</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>reproduce y pausa. Arrastre sobre el audio para seleccionar un tramo</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>below the window</extracomment>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>redone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>rehecho</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>revisor</translation>
    </message>
    <message>
        <source>same loudness</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>misma sonoridad</translation>
    </message>
    <message>
        <source>same tag, different severities</source>
        <extracomment>below the window</extracomment>
        <translation>misma etiqueta, distinta gravedad</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>guardado</translation>
    </message>
    <message>
        <source>saving…</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>guardando…</translation>
    </message>
    <message>
        <source>says that nothing but the speaker is heard: an answer, not an empty field</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>dice que no se oye más que al hablante: es una respuesta, no un campo vacío</translation>
    </message>
    <message>
        <source>seconds spent</source>
        <extracomment>below the window</extracomment>
        <translation>segundos empleados</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>dialogs/history.py, tags/row.py</extracomment>
        <translation>puesta</translation>
    </message>
    <message>
        <source>set a background noise; the same key again says how much it disturbs</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>para poner un ruido de fondo; la misma tecla otra vez dice cuánto molesta</translation>
    </message>
    <message>
        <source>severities</source>
        <extracomment>below the window</extracomment>
        <translation>gravedades</translation>
    </message>
    <message>
        <source>severity {grade}</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>gravedad {grade}</translation>
    </message>
    <message>
        <source>single channels of a recording</source>
        <extracomment>below the window</extracomment>
        <translation>canales sueltos de una grabación</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>below the window</extracomment>
        <translation>hablantes</translation>
    </message>
    <message>
        <source>speed {times}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>velocidad {times}</translation>
    </message>
    <message>
        <source>splits</source>
        <extracomment>below the window</extracomment>
        <translation>particiones</translation>
    </message>
    <message>
        <source>starts the transcript: what is said, word for word</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>empieza la transcripción: lo que se dice, palabra por palabra</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <extracomment>replacing.py, work/copying.py</extracomment>
        <translation>detenido antes del final</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>deteniendo…</translation>
    </message>
    <message>
        <source>stretches of a recording</source>
        <extracomment>below the window</extracomment>
        <translation>tramos de una grabación</translation>
    </message>
    <message>
        <source>tagged by at least one</source>
        <extracomment>below the window</extracomment>
        <translation>puesta por al menos uno</translation>
    </message>
    <message>
        <source>tagged by both of a pair</source>
        <extracomment>below the window</extracomment>
        <translation>puesta por ambos de un par</translation>
    </message>
    <message>
        <source>tagged by one, denied by another</source>
        <extracomment>below the window</extracomment>
        <translation>puesta por uno, negada por otro</translation>
    </message>
    <message>
        <source>tagged by the earlier name alone</source>
        <extracomment>below the window</extracomment>
        <translation>puesta solo por el nombre anterior</translation>
    </message>
    <message>
        <source>tagged by the later name alone</source>
        <extracomment>below the window</extracomment>
        <translation>puesta solo por el nombre posterior</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>retirado</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>objetivo {amount}</translation>
    </message>
    <message>
        <source>the answer &apos;cannot tell&apos;</source>
        <extracomment>below the window</extracomment>
        <translation>la respuesta «no se distingue»</translation>
    </message>
    <message>
        <source>the answer &apos;nothing said&apos;</source>
        <extracomment>below the window</extracomment>
        <translation>la respuesta «no se dice nada»</translation>
    </message>
    <message>
        <source>the background noise: a tag by its key, or {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>el ruido de fondo: una etiqueta con su tecla, o {none} para ninguno</translation>
    </message>
    <message>
        <source>the background noise: {leave} and then any tag&apos;s key, {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>el ruido de fondo: {leave} y luego la tecla de una etiqueta, {none} para ninguno</translation>
    </message>
    <message>
        <source>the background noise: {tags}, or {leave} and then any tag&apos;s key, {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>el ruido de fondo: {tags}, o {leave} y luego la tecla de una etiqueta, {none} para ninguno</translation>
    </message>
    <message>
        <source>the channel, by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>el canal, con su tecla</translation>
    </message>
    <message>
        <source>the channel: {first}, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>el canal: {first}, luego una cifra</translation>
    </message>
    <message>
        <source>the channel: {leave}, then its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>el canal: {leave}, luego su tecla</translation>
    </message>
    <message>
        <source>the channel: {leave}, then {first} and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>el canal: {leave}, luego {first} y una cifra</translation>
    </message>
    <message>
        <source>the environment, by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>el entorno, con su tecla</translation>
    </message>
    <message>
        <source>the environment: {first}, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>el entorno: {first}, luego una cifra</translation>
    </message>
    <message>
        <source>the environment: {leave}, then its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>el entorno: {leave}, luego su tecla</translation>
    </message>
    <message>
        <source>the environment: {leave}, then {first} and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>el entorno: {leave}, luego {first} y una cifra</translation>
    </message>
    <message>
        <source>the transcript: write it here, or {leave} and then {nothing} if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>la transcripción: escríbala aquí, o {leave} y luego {nothing} si nadie habla</translation>
    </message>
    <message>
        <source>the transcript: {text} to write it, {nothing} if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>la transcripción: {text} para escribirla, {nothing} si nadie habla</translation>
    </message>
    <message>
        <source>time spans</source>
        <extracomment>below the window</extracomment>
        <translation>intervalos</translation>
    </message>
    <message>
        <source>times of labeling</source>
        <extracomment>below the window</extracomment>
        <translation>horas de anotación</translation>
    </message>
    <message>
        <source>times of recording</source>
        <extracomment>below the window</extracomment>
        <translation>horas de grabación</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>look/panel.py</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>transcripts</source>
        <extracomment>below the window</extracomment>
        <translation>transcripciones</translation>
    </message>
    <message>
        <source>transcripts that are equal after normalizing</source>
        <extracomment>below the window</extracomment>
        <translation>transcripciones iguales tras normalizar</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>where it matters</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>si importa</translation>
    </message>
    <message>
        <source>whether a suggestion was shown</source>
        <extracomment>below the window</extracomment>
        <translation>si se mostró una sugerencia</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>dialogs/history.py, tags/guideline_card.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>zoom 1:1</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>zoom 1:1</translation>
    </message>
    <message>
        <source>zoom {times} ×</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>zoom {times} ×</translation>
    </message>
    <message>
        <source>{amount} to target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{amount} hasta el objetivo</translation>
    </message>
    <message>
        <source>{answers} (from a model)</source>
        <extracomment>tags/axis_button.py</extracomment>
        <translation>{answers} (de un modelo)</translation>
    </message>
    <message>
        <source>{clips} an hour</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>{clips} por hora</translation>
    </message>
    <message>
        <source>{clip} (draft)</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>{clip} (borrador)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>frame/quiet_line.py, queue/pace.py</extracomment>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{file} seems to hold what a model says. Predictions are kept beside the labels.</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>{file} parece contener lo que dice un modelo. Las predicciones se guardan junto a las anotaciones.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>keys/in_force.py</extracomment>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{hear}: Enter</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{hear}: Intro</translation>
    </message>
    <message>
        <source>{hear}: {what}</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>{hear}: {what}</translation>
    </message>
    <message>
        <source>{how} F2 or typing</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{how} F2 o escribir</translation>
    </message>
    <message>
        <source>{job}: stopped. What was done so far is kept</source>
        <extracomment>window.py</extracomment>
        <translation>{job}: detenido. Lo hecho hasta ahora se conserva</translation>
    </message>
    <message>
        <source>{keys}, then</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{keys}, luego</translation>
    </message>
    <message>
        <source>{keys}, then a key of those above</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{keys}, luego una tecla de las de arriba</translation>
    </message>
    <message>
        <source>{key} and {other} of “{title}” cannot both hold: the shorter fires first</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} y {other} de «{title}» no pueden valer a la vez: la más corta actúa antes</translation>
    </message>
    <message>
        <source>{key} back</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{key} volver</translation>
    </message>
    <message numerus="yes">
        <source>{key} begins the keys of “{title}” and %Ln more: they would lose them</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>
            <numerusform>{key} da comienzo a las teclas de «{title}» y de %Ln más: las perderían</numerusform>
            <numerusform>{key} da comienzo a las teclas de «{title}» y de %Ln más: las perderían</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} belongs to the system or its menus, and would not always arrive here</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} es del sistema o de sus menús, y no siempre llegaría aquí</translation>
    </message>
    <message>
        <source>{key} does nothing yet</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{key} aún no hace nada</translation>
    </message>
    <message>
        <source>{key} does that already</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{key} ya hace eso</translation>
    </message>
    <message>
        <source>{key} does “{title}” already</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} ya hace «{title}»</translation>
    </message>
    <message>
        <source>{key} edits the text there</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} ahí edita el texto</translation>
    </message>
    <message>
        <source>{key} is more than one stroke; in the text a key is one</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} es más de una pulsación; en el texto una tecla es una sola</translation>
    </message>
    <message>
        <source>{key} is more than three strokes</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} es más de tres pulsaciones</translation>
    </message>
    <message>
        <source>{key} is the only key of “{title}”</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} es la única tecla de «{title}»</translation>
    </message>
    <message>
        <source>{key} is typed in the text; there a key goes with Ctrl or Alt, or is a function key</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} se escribe en el texto; ahí una tecla va con Ctrl o Alt, o es una tecla de función</translation>
    </message>
    <message>
        <source>{key} writes a letter on keyboards with AltGr</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} escribe una letra en teclados con AltGr</translation>
    </message>
    <message>
        <source>{key}, then a digit</source>
        <extracomment>tags/axis_button.py</extracomment>
        <translation>{key}, luego una cifra</translation>
    </message>
    <message>
        <source>{leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>{leave} sale del texto</translation>
    </message>
    <message>
        <source>{level}, {over} dB over the gaps</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{level}, {over} dB por encima de las pausas</translation>
    </message>
    <message>
        <source>{level}, {over} dB under the gaps</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{level}, {over} dB por debajo de las pausas</translation>
    </message>
    <message>
        <source>{list}: finding the clips</source>
        <extracomment>report_places.py</extracomment>
        <translation>{list}: buscando los clips</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{minutes} minutos</translation>
    </message>
    <message>
        <source>{minutes} of {all} min are in clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>{minutes} de {all} min están en clips</translation>
    </message>
    <message numerus="yes">
        <source>{model}: %Ln clips</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>
            <numerusform>{model}: %Ln clip</numerusform>
            <numerusform>{model}: %Ln clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>coverage/view.py, reporting/counted.py</extracomment>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} (no conectado)</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>{name} copia</translation>
    </message>
    <message>
        <source>{name} is connected again, and the sound comes from it</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} vuelve a estar conectado y de ahí sale el audio</translation>
    </message>
    <message>
        <source>{name} is labeling now. Only {name}&apos;s own work is shown</source>
        <extracomment>window.py</extracomment>
        <translation>Ahora anota {name}. Se muestra solo el trabajo de {name}</translation>
    </message>
    <message>
        <source>{name} is not connected, so the sound comes from {other} until it is</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} no está conectado; mientras tanto el audio sale por {other}</translation>
    </message>
    <message>
        <source>{name}: too short</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{name}: demasiado corto</translation>
    </message>
    <message>
        <source>{name}: type it, or step with ↑ and ↓</source>
        <extracomment>look/panel.py</extracomment>
        <translation>{name}: escríbalo o cambie con ↑ y ↓</translation>
    </message>
    <message>
        <source>{name}: {level} dB</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{name}: {level} dB</translation>
    </message>
    <message>
        <source>{next}: next</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{next}: siguiente</translation>
    </message>
    <message>
        <source>{next}: next, {mend}: mend it</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{next}: siguiente, {mend}: corregir</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>look/panel.py</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{place}: counting</source>
        <extracomment>report_places.py</extracomment>
        <translation>{place}: contando</translation>
    </message>
    <message>
        <source>{said}; left out: {parts}</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>{said}; omitido: {parts}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <source>{share} of the clips with an answer</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{share} de los clips con respuesta</translation>
    </message>
    <message>
        <source>{shortest} to {longest} s, half of them up to {median} s</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>de {shortest} a {longest} s, la mitad de hasta {median} s</translation>
    </message>
    <message>
        <source>{size} of the sound cache freed</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>{size} de la caché de audio liberados</translation>
    </message>
    <message>
        <source>{tags} tag</source>
        <extracomment>next_step.py</extracomment>
        <translation>{tags} etiquetan</translation>
    </message>
    <message>
        <source>{tag} marked</source>
        <extracomment>work/spans.py</extracomment>
        <translation>{tag}: intervalo creado</translation>
    </message>
    <message>
        <source>{tag} or {other}</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>{tag} o {other}</translation>
    </message>
    <message>
        <source>{tag} · channel</source>
        <extracomment>tag_names.py</extracomment>
        <translation>{tag} · canal</translation>
    </message>
    <message>
        <source>{tip}, in the text {key}</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>{tip}, en el texto {key}</translation>
    </message>
    <message>
        <source>{title}: stopped. What was done so far is kept</source>
        <extracomment>work/copying.py</extracomment>
        <translation type="vanished">{title}: detenido. Lo hecho hasta ahora se conserva</translation>
    </message>
    <message>
        <source>“{mark}” closes nothing: “{partner}” is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}» no cierra nada: falta «{partner}»</translation>
    </message>
    <message>
        <source>“{mark}” holds no words: a noise that hides none is a tag</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}» no contiene palabras: un ruido que no tapa ninguna es una etiqueta</translation>
    </message>
    <message>
        <source>“{mark}” is a mark of another tool</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}» es una marca de otra herramienta</translation>
    </message>
    <message>
        <source>“{mark}” is no sound of the transcript rules</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}» no es un sonido de las reglas de transcripción</translation>
    </message>
    <message>
        <source>“{mark}” is not closed: “{partner}” is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}» no está cerrado: falta «{partner}»</translation>
    </message>
    <message>
        <source>“{mark}” stands inside a word: a blank is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}» está dentro de una palabra: falta un espacio</translation>
    </message>
    <message>
        <source>“{mark}” stands inside another mark: close that one first</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}» está dentro de otra marca: cierre antes la otra</translation>
    </message>
    <message>
        <source>“{mark}”: no blank stands between the plus and its word</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}»: entre el signo más y su palabra no va espacio</translation>
    </message>
    <message>
        <source>“{mark}”: the hyphen of a word that is broken off stands behind it</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}»: el guion de una palabra interrumpida va detrás de ella</translation>
    </message>
    <message>
        <source>“{mark}”: the plus of a word that the recording cuts off stands in front of it</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}»: el signo más de una palabra cortada por la grabación va delante de ella</translation>
    </message>
    <message>
        <source>“{mark}”: the recording cuts off only its first or last word</source>
        <extracomment>problem_words.py</extracomment>
        <translation>«{mark}»: la grabación solo corta su primera o última palabra</translation>
    </message>
    <message>
        <source>“{text}” is no target.</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>«{text}» no es un objetivo.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>«{word}» no está en el diccionario</translation>
    </message>
</context>
</TS>
