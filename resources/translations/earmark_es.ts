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
        <source> or </source>
        <extracomment>review/words.py</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation> s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements accepted as gold</source>
        <extracomment>review/place.py</extracomment>
        <translation>
            <numerusform>%Ln acuerdo aceptado como oro</numerusform>
            <numerusform>%Ln acuerdos aceptados como oro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anchors with gold beside them.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>
            <numerusform>%Ln ancla con oro intercalada.</numerusform>
            <numerusform>%Ln anclas con oro intercaladas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be labeled</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln no se puede anotar</numerusform>
            <numerusform>%Ln no se pueden anotar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>queue/panel.py, reporting/counted.py, rounds/list_page.py</extracomment>
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
        <source>%Ln clips agree in everything. They can be gold too, marked as accepted in bulk.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>%Ln clip coincide en todo. También puede ser oro, marcado como aceptado en bloque.</numerusform>
            <numerusform>%Ln clips coinciden en todo. También pueden ser oro, marcados como aceptados en bloque.</numerusform>
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
        <source>%Ln clips go back to their labelers with the next packet</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>
            <numerusform>%Ln clip vuelve a su anotador con el próximo paquete</numerusform>
            <numerusform>%Ln clips vuelven a sus anotadores con el próximo paquete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips labeled under an older {tag}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln clip anotado con una versión anterior de {tag}</numerusform>
            <numerusform>%Ln clips anotados con una versión anterior de {tag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips measured</source>
        <extracomment>measuring.py</extracomment>
        <translation>
            <numerusform>%Ln clip medido</numerusform>
            <numerusform>%Ln clips medidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips nobody has answered may be of it</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln clip que nadie ha respondido puede ser de este tipo</numerusform>
            <numerusform>%Ln clips que nadie ha respondido pueden ser de este tipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips stay behind, since their sound is not here</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln clip se queda, porque su audio no está aquí</numerusform>
            <numerusform>%Ln clips se quedan, porque su audio no está aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips still to do</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln clip pendiente</numerusform>
            <numerusform>%Ln clips pendientes</numerusform>
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
        <source>%Ln clips wait for their labelers.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>%Ln clip espera a sus anotadores.</numerusform>
            <numerusform>%Ln clips esperan a sus anotadores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips written under older transcript rules</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln clip escrito con reglas de transcripción anteriores</numerusform>
            <numerusform>%Ln clips escritos con reglas de transcripción anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln conflicto</numerusform>
            <numerusform>%Ln conflictos</numerusform>
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
        <source>%Ln differences</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>
            <numerusform>%Ln diferencia</numerusform>
            <numerusform>%Ln diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements to settle</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln discrepancia por resolver</numerusform>
            <numerusform>%Ln discrepancias por resolver</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln borrador</numerusform>
            <numerusform>%Ln borradores</numerusform>
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
        <extracomment>dialogs/import_result.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln archivo rechazado</numerusform>
            <numerusform>%Ln archivos rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged clips</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln clip marcado</numerusform>
            <numerusform>%Ln clips marcados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given away</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln cedido</numerusform>
            <numerusform>%Ln cedidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden repeats.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>
            <numerusform>%Ln repetición oculta.</numerusform>
            <numerusform>%Ln repeticiones ocultas.</numerusform>
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
        <extracomment>dialogs/import_result.py, packets/came_back.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln ya conocido</numerusform>
            <numerusform>%Ln ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels handed in</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln anotación entregada</numerusform>
            <numerusform>%Ln anotaciones entregadas</numerusform>
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
        <source>%Ln labels that went on separately on two machines</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln anotación que siguió por separado en dos equipos</numerusform>
            <numerusform>%Ln anotaciones que siguieron por separado en dos equipos</numerusform>
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
        <source>%Ln more are in the list.</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>
            <numerusform>%Ln más está en la lista.</numerusform>
            <numerusform>%Ln más están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more clips are needed.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>
            <numerusform>Hace falta %Ln clip más.</numerusform>
            <numerusform>Hacen falta %Ln clips más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pairs share fewer clips.</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>
            <numerusform>%Ln pareja más comparte menos clips.</numerusform>
            <numerusform>%Ln parejas más comparten menos clips.</numerusform>
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
        <source>%Ln new labels by {name}</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>
            <numerusform>%Ln anotación nueva de {name}</numerusform>
            <numerusform>%Ln anotaciones nuevas de {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new labels taken back</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln anotación nueva recibida</numerusform>
            <numerusform>%Ln anotaciones nuevas recibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open questions of labelers</source>
        <extracomment>review/panel.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta abierta de anotadores</numerusform>
            <numerusform>%Ln preguntas abiertas de anotadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets written to {folder}</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln paquete escrito en {folder}</numerusform>
            <numerusform>%Ln paquetes escritos en {folder}</numerusform>
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
        <source>%Ln questions of labelers</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta de anotadores</numerusform>
            <numerusform>%Ln preguntas de anotadores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions to answer</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln pregunta por responder</numerusform>
            <numerusform>%Ln preguntas por responder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be measured, the first of them {path}: {reason}</source>
        <extracomment>measuring.py</extracomment>
        <translation>
            <numerusform>%Ln grabación no se pudo medir: {path}: {reason}</numerusform>
            <numerusform>%Ln grabaciones no se pudieron medir, la primera {path}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln devuelto</numerusform>
            <numerusform>%Ln devueltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent back</source>
        <extracomment>queue/lists.py, review/panel.py</extracomment>
        <translation>
            <numerusform>%Ln devuelto</numerusform>
            <numerusform>%Ln devueltos</numerusform>
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
        <source>%Ln suspect clips to hear</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln clip sospechoso por oír</numerusform>
            <numerusform>%Ln clips sospechosos por oír</numerusform>
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
        <source>%Ln unfinished labels stay here</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln anotación sin terminar se queda aquí</numerusform>
            <numerusform>%Ln anotaciones sin terminar se quedan aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <extracomment>guidelines/follow_up.py, guidelines/place.py, guidelines/publishing.py, guidelines/rounds.py, guidelines/state_card.py, guidelines/words.py</extracomment>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips have labels made under an older text: exactly those, each heard by two.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>
            <numerusform>%n clip tiene anotaciones hechas con un texto anterior: exactamente ese, oído por dos.</numerusform>
            <numerusform>%n clips tienen anotaciones hechas con un texto anterior: exactamente esos, cada uno oído por dos.</numerusform>
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
        <source>%n clips, those first that a clearer text would mend. Space plays.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n clip, primero lo que arreglaría un texto más claro. Espacio reproduce.</numerusform>
            <numerusform>%n clips, primero los que arreglaría un texto más claro. Espacio reproduce.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found unclear.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n se consideró poco claro.</numerusform>
            <numerusform>%n se consideraron poco claros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instructions have changed: {names}</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>
            <numerusform>%n instrucción ha cambiado: {names}</numerusform>
            <numerusform>%n instrucciones han cambiado: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <extracomment>guidelines/place.py, guidelines/publishing.py, guidelines/state_card.py</extracomment>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
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
        <source>%n not published yet: labelers hear them from the next edition on.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n aún sin publicar: los anotadores lo oyen desde la próxima edición.</numerusform>
            <numerusform>%n aún sin publicar: los anotadores los oyen desde la próxima edición.</numerusform>
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
        <source>%n tags are new in the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>
            <numerusform>%n etiqueta es nueva en la próxima edición</numerusform>
            <numerusform>%n etiquetas son nuevas en la próxima edición</numerusform>
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
        <source>(nothing)</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>(nada)</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them hidden repeats</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>
            <numerusform>, %Ln de ellos repetición oculta</numerusform>
            <numerusform>, %Ln de ellos repeticiones ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln anchors</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>
            <numerusform>, y %Ln ancla</numerusform>
            <numerusform>, y %Ln anclas</numerusform>
        </translation>
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
        <source>2 × matched spans ÷ spans of both</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>2 × intervalos emparejados ÷ intervalos de ambos</translation>
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
    <message numerus="yes">
        <source>; %Ln clips nobody of them may take</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>
            <numerusform>; %Ln clip que nadie de ellos puede tomar</numerusform>
            <numerusform>; %Ln clips que nadie de ellos puede tomar</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip in five steps</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>Un clip en cinco pasos</translation>
    </message>
    <message>
        <source>A clip with a question</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>Un clip con una pregunta</translation>
    </message>
    <message>
        <source>A copy lies at {path}</source>
        <extracomment>traffic.py</extracomment>
        <translation>Hay una copia en {path}</translation>
    </message>
    <message>
        <source>A decision in Review is made again</source>
        <extracomment>work/work.py</extracomment>
        <translation>Una decisión de Revisión se rehízo</translation>
    </message>
    <message>
        <source>A decision in Review was taken back</source>
        <extracomment>work/work.py</extracomment>
        <translation>Una decisión de Revisión se deshizo</translation>
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
        <source>A folder for the packets</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Una carpeta para los paquetes</translation>
    </message>
    <message>
        <source>A folder with a model that faster-whisper reads. Nothing is downloaded; no sound leaves this machine.</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Una carpeta con un modelo que faster-whisper pueda leer. No se descarga nada; ningún audio sale de este equipo.</translation>
    </message>
    <message>
        <source>A label in conflict</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Una anotación en conflicto</translation>
    </message>
    <message>
        <source>A label on the desk is finished again</source>
        <extracomment>review/place.py</extracomment>
        <translation>Una anotación de la Mesa vuelve a estar terminada</translation>
    </message>
    <message>
        <source>A label on the desk was taken back</source>
        <extracomment>review/place.py</extracomment>
        <translation>Una anotación de la Mesa se deshizo</translation>
    </message>
    <message>
        <source>A model&apos;s draft was in sight</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>El borrador de un modelo estaba a la vista</translation>
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
        <source>A new tag</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Una etiqueta nueva</translation>
    </message>
    <message>
        <source>A number behind + counts clips nobody has answered: they may be of it.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Un número tras + cuenta clips que nadie ha respondido: pueden ser de este tipo.</translation>
    </message>
    <message>
        <source>A part of {tag}. It is missing in labels made before, and the old answer is shown as a hint.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Una parte de {tag}. Falta en las anotaciones anteriores, y la respuesta antigua se muestra como indicación.</translation>
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
        <source>A snapshot freezes every label, so that you can say what a model was trained on.</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Una instantánea congela todas las anotaciones, para poder decir con qué se entrenó un modelo.</translation>
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
        <source>About this round</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Acerca de esta ronda</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln agreements as gold</source>
        <extracomment>review/panel.py</extracomment>
        <translation>
            <numerusform>Aceptar %Ln acuerdo como oro</numerusform>
            <numerusform>Aceptar %Ln acuerdos como oro</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept them as gold</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Aceptarlos como oro</translation>
    </message>
    <message>
        <source>Accept what agrees as gold</source>
        <extracomment>actions.py</extracomment>
        <translation>Aceptar como oro lo que coincide</translation>
    </message>
    <message>
        <source>Accepted as gold with other agreements by {name}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Aceptado como oro con otros acuerdos por {name}</translation>
    </message>
    <message>
        <source>Accepting agreements</source>
        <extracomment>review/place.py</extracomment>
        <translation>Aceptar acuerdos</translation>
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
        <source>Add</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Añadir</translation>
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
        <source>After discussion: {words}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Tras discutirlo: {words}</translation>
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
        <source>Against gold</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>Frente al oro</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>actions.py, agreement/view.py, frame/top_bar.py</extracomment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Agreement in both</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Acuerdo en ambas</translation>
    </message>
    <message>
        <source>Agreement on time spans</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Acuerdo en los intervalos</translation>
    </message>
    <message>
        <source>Agreement per tag</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Acuerdo por etiqueta</translation>
    </message>
    <message>
        <source>Agrees</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
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
        <source>All but {name}</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Todos menos {name}</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>actions.py</extracomment>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>All clips</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Todos los clips</translation>
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
        <source>All disagreements</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Todas las discrepancias</translation>
    </message>
    <message>
        <source>All disagreements are settled</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Todas las discrepancias están resueltas</translation>
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
        <source>All of them</source>
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>All that any of them marks, with the words of the first</source>
        <extracomment>review/board.py</extracomment>
        <translation>Todo lo que cualquiera de ellos marca, con las palabras del primero</translation>
    </message>
    <message>
        <source>All that they mark is taken, with the words of the first; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>Se toma todo lo que marcan, con las palabras del primero; una causa lo resuelve</translation>
    </message>
    <message>
        <source>All: every label that counts</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Todas: cada anotación que cuenta</translation>
    </message>
    <message>
        <source>Alpha</source>
        <extracomment>agreement/columns.py, agreement/pairs_page.py</extracomment>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>Alpha, frames</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Alfa, tramas</translation>
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
        <source>An example for the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Un ejemplo para la próxima edición</translation>
    </message>
    <message>
        <source>An example of which tag? Press its key first</source>
        <extracomment>work/examples.py</extracomment>
        <translation>¿Ejemplo de qué etiqueta? Pulse antes su tecla</translation>
    </message>
    <message>
        <source>Anchors with gold</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Anclas con oro</translation>
    </message>
    <message>
        <source>Another language</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Another said yes, the labeler no</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Otro dijo sí, el anotador no</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>questions/view.py</extracomment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer questions…</source>
        <extracomment>actions.py</extracomment>
        <translation>Responder preguntas…</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Respondidas</translation>
    </message>
    <message>
        <source>Answers to tags</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Respuestas a etiquetas</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Cualquier etiqueta</translation>
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
        <source>As its size asks for</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Según pida su tamaño</translation>
    </message>
    <message>
        <source>As labelers read it</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Como lo leen los anotadores</translation>
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
        <source>As they are now</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Como están ahora</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Ask for the finished clips once more; their labels stay until then</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Pedir otra vez los clips terminados; sus anotaciones quedan hasta entonces</translation>
    </message>
    <message>
        <source>Ask their labelers again</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Pedirlos de nuevo a sus anotadores</translation>
    </message>
    <message>
        <source>Asking again</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Asks for</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Asks: {words}</source>
        <extracomment>review/card.py</extracomment>
        <translation>Pregunta: {words}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Asignaciones</translation>
    </message>
    <message>
        <source>Audio insufficient</source>
        <extracomment>review/words.py</extracomment>
        <translation>Audio insuficiente</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Eje</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>dialogs/bulk.py, frame/welcome.py, remarks/ask.py, review/lines.py, rounds/planner.py</extracomment>
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
        <source>Back to all</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Volver a todas</translation>
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
        <source>Back to the definitions</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Volver a las definiciones</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Volver a la tabla</translation>
    </message>
    <message>
        <source>Back to {name}’s work</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Volver al trabajo de {name}</translation>
    </message>
    <message>
        <source>Background noise</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, rounds/form.py, tags/panel.py</extracomment>
        <translation>Ruido de fondo</translation>
    </message>
    <message>
        <source>Background noise not answered</source>
        <extracomment>review/chips.py</extracomment>
        <translation>Ruido de fondo sin responder</translation>
    </message>
    <message>
        <source>Background noise, the rarest first</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Ruido de fondo, lo más raro primero</translation>
    </message>
    <message>
        <source>Background noise: still open</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>Ruido de fondo: pendiente</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Before and after its guideline changed</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Antes y después de cambiar su guía</translation>
    </message>
    <message>
        <source>Being labeled</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>En anotación</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>agreement/pairs_page.py, review/board.py</extracomment>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Both defensible</source>
        <extracomment>review/words.py</extracomment>
        <translation>Ambas defendibles</translation>
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
        <source>By kind</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By labelers</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Por anotadores</translation>
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
        <source>By tag</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By two axes</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Por dos ejes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/export.py, packets/hand_out.py</extracomment>
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
        <extracomment>actions.py, agreement/labelers_page.py, agreement/tag_card.py, coverage/columns.py, review/words.py, tag_names.py, tags/axis_button.py, tags/row.py</extracomment>
        <translation>No se distingue</translation>
    </message>
    <message>
        <source>Carrying labels over to merged tags</source>
        <extracomment>open_project.py</extracomment>
        <translation>Se trasladan anotaciones a las etiquetas unidas</translation>
    </message>
    <message>
        <source>Cause: audio insufficient</source>
        <extracomment>actions.py</extracomment>
        <translation>Causa: audio insuficiente</translation>
    </message>
    <message>
        <source>Cause: both defensible</source>
        <extracomment>actions.py</extracomment>
        <translation>Causa: ambas defendibles</translation>
    </message>
    <message>
        <source>Cause: guideline not followed</source>
        <extracomment>actions.py</extracomment>
        <translation>Causa: guía no seguida</translation>
    </message>
    <message>
        <source>Cause: guideline unclear</source>
        <extracomment>actions.py</extracomment>
        <translation>Causa: guía poco clara</translation>
    </message>
    <message>
        <source>Cause: slip</source>
        <extracomment>actions.py</extracomment>
        <translation>Causa: descuido</translation>
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
        <source>Change the guideline</source>
        <extracomment>review/board.py</extracomment>
        <translation>Cambiar la guía</translation>
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
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, rounds/form.py, tags/axis_button.py</extracomment>
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
        <source>Choose a folder, and hand out</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Elegir una carpeta y repartir</translation>
    </message>
    <message>
        <source>Choose a time span first: Alt+↓ takes the next one</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Elija antes un intervalo: Alt+↓ toma el siguiente</translation>
    </message>
    <message>
        <source>Choose different axes for rows, columns and what they lie within.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Elija ejes distintos para filas, columnas y aquello que las contiene.</translation>
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
        <source>Choose who labels.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Elija quién anota.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Chosen clips</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips elegidos</translation>
    </message>
    <message>
        <source>Clean or collect?</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>¿Limpiar o recoger?</translation>
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
        <extracomment>actions.py, dialogs/replacing.py, look/spectrum_view.py, packets/came_back.py</extracomment>
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
        <source>Clip {number}</source>
        <extracomment>clip_names.py</extracomment>
        <translation>Clip {number}</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>agreement/kinds_page.py, agreement/pairs_page.py, agreement/rounds_page.py, agreement/spans_page.py, coverage/columns.py, dialogs/local_model.py, model_errors/columns.py, rounds/columns.py, rounds/form.py, rounds/planner.py</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips by tag and severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips por etiqueta y gravedad</translation>
    </message>
    <message>
        <source>Clips drawn by chance, which these labelers have not heard, show whether the new text is clearer.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Los clips sacados al azar, que estos anotadores no han oído, muestran si el texto nuevo es más claro.</translation>
    </message>
    <message>
        <source>Clips drawn from each stratum</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Clips sacados de cada estrato</translation>
    </message>
    <message>
        <source>Clips nobody has labeled in which a model hears what is missing</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Clips que nadie ha anotado en los que un modelo oye lo que falta</translation>
    </message>
    <message>
        <source>Clips nobody has reviewed</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips que nadie ha revisado</translation>
    </message>
    <message>
        <source>Clips of the sample</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Clips de la muestra</translation>
    </message>
    <message>
        <source>Clips on which labelers could not tell</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Clips en que los anotadores no pudieron distinguirlo</translation>
    </message>
    <message>
        <source>Clips on which labels differ</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips en que las anotaciones difieren</translation>
    </message>
    <message>
        <source>Clips on which nothing else differs</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Clips en que no difiere nada más</translation>
    </message>
    <message>
        <source>Clips on which the model errs</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Clips en que el modelo se equivoca</translation>
    </message>
    <message>
        <source>Clips outside the rounds</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>Clips fuera de las rondas</translation>
    </message>
    <message>
        <source>Clips per environment</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips por entorno</translation>
    </message>
    <message>
        <source>Clips tagged</source>
        <extracomment>agreement/columns.py, dialogs/snapshots.py</extracomment>
        <translation>Clips con etiqueta</translation>
    </message>
    <message>
        <source>Clips that labelers differ on</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Clips en que los anotadores discrepan</translation>
    </message>
    <message>
        <source>Clips that two or more must hear for a verdict on the tag</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Clips que dos o más deben oír para un veredicto sobre la etiqueta</translation>
    </message>
    <message>
        <source>Clips under an older definition</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips con una definición anterior</translation>
    </message>
    <message>
        <source>Clips whose labels are suspect</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips con anotaciones sospechosas</translation>
    </message>
    <message>
        <source>Clips with as many yes as no</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Clips con tantos sí como no</translation>
    </message>
    <message>
        <source>Clips with gold</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips con oro</translation>
    </message>
    <message>
        <source>Clips with gold that everybody labels blind, to tell drifting labelers</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Clips con oro que todos anotan a ciegas, para detectar a anotadores que se desvían</translation>
    </message>
    <message>
        <source>Clips with the tag that are expected among those that two or more hear; 30 give a verdict</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Clips con la etiqueta que se esperan entre los que oyen dos o más; 30 dan un veredicto</translation>
    </message>
    <message>
        <source>Clips with two answers of which at least one is yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Clips con dos respuestas, de las que al menos una es sí</translation>
    </message>
    <message>
        <source>Clips without sound too</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>También clips sin audio</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/history.py, dialogs/import_result.py, dialogs/key_editor.py, learning/dialog.py, look/panel.py, packets/came_back.py, packets/keys_dialog.py, rounds/list_page.py</extracomment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the round</source>
        <extracomment>actions.py</extracomment>
        <translation>Cerrar la ronda</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code, which never changes</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Código, que nunca cambia</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <extracomment>below the window</extracomment>
        <translation>Kappa de Cohen</translation>
    </message>
    <message>
        <source>Collect these first</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Recoger estos primero</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Compare and results</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Comparación y resultados</translation>
    </message>
    <message>
        <source>Compare with an example</source>
        <extracomment>actions.py</extracomment>
        <translation>Comparar con un ejemplo</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Comparing labelers and rounds…</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Comparando anotadores y rondas…</translation>
    </message>
    <message>
        <source>Comparing labels…</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Comparando anotaciones…</translation>
    </message>
    <message>
        <source>Comparing snapshots</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Comparación de instantáneas</translation>
    </message>
    <message>
        <source>Consensus: what more than half say</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Consenso: lo que dice más de la mitad</translation>
    </message>
    <message>
        <source>Convention alone</source>
        <extracomment>review/words.py</extracomment>
        <translation>Solo convención</translation>
    </message>
    <message>
        <source>Conventions set aside</source>
        <extracomment>agreement/pairs_page.py, agreement/rounds_page.py</extracomment>
        <translation>Sin contar convenciones</translation>
    </message>
    <message>
        <source>Copied: now pass it on</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Copiada: ahora entréguela</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Copiar</translation>
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
        <source>Coverage by two axes</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Cobertura por dos ejes</translation>
    </message>
    <message>
        <source>Coverage per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Cobertura por etiqueta</translation>
    </message>
    <message>
        <source>Covers the important cases?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>¿Cubre los casos importantes?</translation>
    </message>
    <message>
        <source>Crossed with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Cruzado con</translation>
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
        <source>Defined consistently?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>¿Definido de forma coherente?</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Definición</translation>
    </message>
    <message>
        <source>Definition, in Markdown</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Definición, en Markdown</translation>
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
        <source>Device</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Did it help the models?</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>¿Ayudó a los modelos?</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Differs: {words}</source>
        <extracomment>differences/text.py</extracomment>
        <translation>Difiere: {words}</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <extracomment>guidelines/evidence_card.py, review/panel.py</extracomment>
        <translation>Discrepancias</translation>
    </message>
    <message>
        <source>Disagreements left: {count}</source>
        <extracomment>review/panel.py</extracomment>
        <translation>Discrepancias pendientes: {count}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>En disputa</translation>
    </message>
    <message>
        <source>Do again</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>queue/panel.py, rounds/columns.py</extracomment>
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
        <source>Done again: {what}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Done editing</source>
        <extracomment>review/board.py</extracomment>
        <translation>Edición terminada</translation>
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
        <source>Drawn</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Sacados</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Sacados al azar</translation>
    </message>
    <message>
        <source>Drawn by chance, from strata</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Sacados al azar, por estratos</translation>
    </message>
    <message>
        <source>Drop a folder of sound here, or press {key}</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>Suelte aquí una carpeta con audio, o pulse {key}</translation>
    </message>
    <message>
        <source>Each labeler gets one file with their clips and the guidelines, for a computer of their own. Nobody else&apos;s labels are in it.</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Cada anotador recibe un archivo con sus clips y las guías, para su propio equipo. No contiene anotaciones de nadie más.</translation>
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
        <source>Earlier: {rounds}</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>Antes: {rounds}</translation>
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
        <source>Earmark projects and packets (*.earmark *.earpack)</source>
        <extracomment>traffic.py</extracomment>
        <translation>Proyectos y paquetes de Earmark (*.earmark *.earpack)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edition {n} is published</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>La edición {n} está publicada</translation>
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
        <source>Enter: hear where the model errs</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Intro: oír dónde se equivoca el modelo</translation>
    </message>
    <message>
        <source>Enter: hear where they differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Intro: oír dónde difieren</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>actions.py, coverage/columns.py, coverage/view.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, review/chips.py, review/words.py, rounds/form.py, tags/axis_button.py</extracomment>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Errors by slice</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Errores por subgrupo</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>actions.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every clip</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Cada clip</translation>
    </message>
    <message>
        <source>Every clip has been measured</source>
        <extracomment>measuring.py</extracomment>
        <translation>Todos los clips están medidos</translation>
    </message>
    <message>
        <source>Every clip is heard at {lufs} LUFS, not at its own level. Press to hear the level, before you judge it</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Cada clip se oye a {lufs} LUFS, no a su propio nivel. Pulse para oír el nivel antes de juzgarlo</translation>
    </message>
    <message>
        <source>Every clip is in your rounds: choose one above.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Todos los clips están en sus rondas: elija una arriba.</translation>
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
        <source>Everybody is done</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Todos han terminado</translation>
    </message>
    <message>
        <source>Everything is done. Press Done to look at your labels again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Todo está terminado. «Terminados» muestra de nuevo sus anotaciones.</translation>
    </message>
    <message>
        <source>Example of {tag}, {kind}</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Ejemplo de {tag}, {kind}</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Expected half of the interval of positive agreement</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Mitad esperada del intervalo de acuerdo positivo</translation>
    </message>
    <message>
        <source>Expected interval</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Intervalo esperado</translation>
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
        <source>Export them with the pick “gold”, or plan the next round.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Expórtelos con la selección «oro» o planifique la próxima ronda.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>traffic.py</extracomment>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>actions.py, dialogs/key_editor.py, review/next_step.py</extracomment>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>F1</translation>
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
        <extracomment>dialogs/import_result.py, packets/came_back.py</extracomment>
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
        <source>First</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First alone</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Solo el primero</translation>
    </message>
    <message>
        <source>First snapshot</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Primera instantánea</translation>
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
        <extracomment>queue/panel.py, review/card.py</extracomment>
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
        <source>Freeze the labels</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Congelar las anotaciones</translation>
    </message>
    <message>
        <source>Freezing the labels</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Congelar las anotaciones</translation>
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
        <source>From</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>De</translation>
    </message>
    <message>
        <source>From the others&apos; transcripts, conventions set aside</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Frente a las transcripciones de los demás, sin contar convenciones</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>Brecha</translation>
    </message>
    <message>
        <source>Gap {points} points</source>
        <extracomment>model_errors/columns.py, model_errors/slice_card.py</extracomment>
        <translation>Brecha de {points} puntos</translation>
    </message>
    <message>
        <source>Gap × share: points that closing the gap here would bring overall</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Brecha × proporción: puntos que daría en total cerrar aquí la brecha</translation>
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
        <source>Give what is not done yet to others, evenly</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Dar a otros, por igual, lo que aún no está hecho</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Gold</source>
        <extracomment>model_errors/hearing.py, review/comparison.py</extracomment>
        <translation>Oro</translation>
    </message>
    <message>
        <source>Gold: what a reviewer settled on</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Oro: lo que fijó un revisor</translation>
    </message>
    <message>
        <source>Gone is struck out, new is underlined.</source>
        <extracomment>dialogs/instructions.py, guidelines/versions.py</extracomment>
        <translation>Lo que desaparece va tachado; lo nuevo, subrayado.</translation>
    </message>
    <message>
        <source>Grey, as on paper</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Gris, como en papel</translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Guideline edition {edition}, seed {seed}.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Edición {edition} de las guías, semilla {seed}.</translation>
    </message>
    <message>
        <source>Guideline not followed</source>
        <extracomment>review/words.py</extracomment>
        <translation>Guía no seguida</translation>
    </message>
    <message>
        <source>Guideline unclear</source>
        <extracomment>review/words.py</extracomment>
        <translation>Guía poco clara</translation>
    </message>
    <message>
        <source>Guideline {before} → {after}</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>Guía {before} → {after}</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>actions.py, frame/top_bar.py, guidelines/page.py</extracomment>
        <translation>Guías</translation>
    </message>
    <message>
        <source>Guidelines: measuring</source>
        <extracomment>guidelines/findings.py</extracomment>
        <translation>Guías: medición</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <extracomment>below the window</extracomment>
        <translation>AC1 de Gwet</translation>
    </message>
    <message>
        <source>Hand in my work</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Entregar mi trabajo</translation>
    </message>
    <message>
        <source>Hand in my work…</source>
        <extracomment>actions.py</extracomment>
        <translation>Entregar mi trabajo…</translation>
    </message>
    <message>
        <source>Hand out packets</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Repartir paquetes</translation>
    </message>
    <message>
        <source>Hand out packets…</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Repartir paquetes…</translation>
    </message>
    <message>
        <source>Handing in</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Handing out</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Reparto</translation>
    </message>
    <message>
        <source>Have {name} do the finished clips again</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Que {name} rehaga los clips terminados</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Oír</translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips</source>
        <extracomment>reporting/counted.py, review/next_step.py</extracomment>
        <translation>
            <numerusform>Oír el clip</numerusform>
            <numerusform>Oír los %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips nobody has answered that may be of it</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>
            <numerusform>Oír el %Ln clip sin respuesta que puede ser de este tipo</numerusform>
            <numerusform>Oír los %Ln clips sin respuesta que pueden ser de este tipo</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the clip</source>
        <extracomment>packets/came_back.py, questions/view.py</extracomment>
        <translation>Oír el clip</translation>
    </message>
    <message>
        <source>Hear this example; I hears the next one</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>Oír este ejemplo; I oye el siguiente</translation>
    </message>
    <message>
        <source>Hear where the model errs</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Oír dónde se equivoca el modelo</translation>
    </message>
    <message>
        <source>Heard before</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Ya oídos</translation>
    </message>
    <message>
        <source>Heard by two or more</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Oídos por dos o más</translation>
    </message>
    <message>
        <source>Hears</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Oye</translation>
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
        <source>Hidden repeats</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Repeticiones ocultas</translation>
    </message>
    <message>
        <source>Hide the labels until settled</source>
        <extracomment>actions.py</extracomment>
        <translation>Ocultar las anotaciones hasta resolver</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>actions.py</extracomment>
        <translation>Ocultar los nombres</translation>
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
        <source>History</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History of this definition</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Historial de esta definición</translation>
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
        <source>Holds</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>actions.py</extracomment>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How it reads</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Cómo se lee</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Cuántos</translation>
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
        <source>I have read it</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>If you leave now, these changes are lost.</source>
        <extracomment>open_project.py</extracomment>
        <translation>Si sale ahora, estos cambios se pierden.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>dialogs/import_result.py, model_errors/view.py</extracomment>
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
        <source>Import what a model said of clips that two people transcribed; then this place says where it errs.</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Importe lo que dijo un modelo de clips que transcribieron dos personas; entonces aquí se ve dónde se equivoca.</translation>
    </message>
    <message>
        <source>Import what a model said of labeled clips, and this card says which noise holds it back.</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Importe lo que dijo un modelo de clips anotados, y esta tarjeta dice qué ruido lo frena.</translation>
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
        <source>In all, shared out evenly: the same clip again, far from the first time</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>En total, repartidas por igual: el mismo clip otra vez, lejos de la primera</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>In the next edition it {change}. Its own text stays as it was.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>En la próxima edición {change}. Su propio texto queda como estaba.</translation>
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
        <source>It retires with the next edition. Answers that were given stay stored.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Se retira con la próxima edición. Las respuestas dadas quedan guardadas.</translation>
    </message>
    <message>
        <source>It stands out from all other clips</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Destaca entre todos los demás clips</translation>
    </message>
    <message>
        <source>It takes the place of {tags}. Labels made before are carried over.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Ocupa el lugar de {tags}. Las anotaciones anteriores se trasladan.</translation>
    </message>
    <message>
        <source>It takes two to agree: choose another labeler.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Para un acuerdo hacen falta dos: elija otro anotador.</translation>
    </message>
    <message>
        <source>Its guideline has not changed between these rounds.</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>Su guía no ha cambiado entre estas rondas.</translation>
    </message>
    <message>
        <source>Its labelers had heard none of them before.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Sus anotadores no habían oído ninguno antes.</translation>
    </message>
    <message>
        <source>JSON Lines with everything</source>
        <extracomment>below the window</extracomment>
        <translation>JSON Lines con todo</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Conservar</translation>
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
        <source>Keep the result</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Keep the tag after all</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Conservar la etiqueta</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Guardar el resultado</translation>
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
        <source>Keys for packets</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Claves para paquetes</translation>
    </message>
    <message>
        <source>Keys for packets…</source>
        <extracomment>actions.py</extracomment>
        <translation>Claves para paquetes…</translation>
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
        <source>Kind</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Tipo de ejemplo</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Kinds of disagreement</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Tipos de discrepancia</translation>
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
        <source>Label likely ones next</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Anotar antes los probables</translation>
    </message>
    <message>
        <source>Label of a clip</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Anotación por clip</translation>
    </message>
    <message>
        <source>Label of {name}</source>
        <extracomment>review/card.py</extracomment>
        <translation>Anotación de {name}</translation>
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
        <source>Label them again…</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>Anotarlos de nuevo…</translation>
    </message>
    <message>
        <source>Label {letter}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Anotación {letter}</translation>
    </message>
    <message>
        <source>Labeled clips: sound files with a manifest</source>
        <extracomment>below the window</extracomment>
        <translation>Clips anotados: archivos de audio con manifiesto</translation>
    </message>
    <message>
        <source>Labeled on two computers. The other label: {label}. Finishing this once more settles it</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Anotado en dos equipos. La otra anotación: {label}. Terminarlo una vez más lo resuelve</translation>
    </message>
    <message>
        <source>Labeler</source>
        <extracomment>agreement/labelers_page.py, dialogs/export.py</extracomment>
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
        <source>Labelers</source>
        <extracomment>agreement/labelers_page.py, agreement/rounds_page.py, agreement/section_bar.py, packets/hand_out.py, rounds/form.py, rounds/list_page.py</extracomment>
        <translation>Anotadores</translation>
    </message>
    <message>
        <source>Labelers a clip</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Anotadores por clip</translation>
    </message>
    <message>
        <source>Labelers agree in everything</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Los anotadores coinciden en todo</translation>
    </message>
    <message>
        <source>Labelers do not differ on it anywhere.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Los anotadores no discrepan en ello en ningún clip.</translation>
    </message>
    <message>
        <source>Labelers may see a model&apos;s drafts</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Los anotadores pueden ver borradores de un modelo</translation>
    </message>
    <message>
        <source>Labelers of the round</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Anotadores de la ronda</translation>
    </message>
    <message>
        <source>Labelers of {round} see their own result</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Los anotadores de {round} ven su propio resultado</translation>
    </message>
    <message>
        <source>Labeling, reports, import and export</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Anotar, informes, importar y exportar</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>dialogs/export.py, rounds/columns.py</extracomment>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Labels made before are missing for it, never no.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>En las anotaciones anteriores falta, nunca es un no.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>actions.py, dialogs/local_model.py, rounds/form.py</extracomment>
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
        <source>Later</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>Más tarde</translation>
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
        <source>Learning curves of {tag}</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>Curvas de aprendizaje de {tag}</translation>
    </message>
    <message>
        <source>Least pause</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Pausa mínima</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave it out again</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Quitarlo de nuevo</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <extracomment>open_project.py</extracomment>
        <translation>Salir sin ellos</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Left out where enough others are</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Excluidos donde hay otros suficientes</translation>
    </message>
    <message>
        <source>Let each labeler see their own result</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>Mostrar a cada anotador su propio resultado</translation>
    </message>
    <message>
        <source>Let two labelers label some of the same clips, without seeing each other&apos;s labels.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Haga que dos anotadores anoten algunos clips iguales, sin ver las anotaciones del otro.</translation>
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
        <source>Likely ones</source>
        <extracomment>report_places.py</extracomment>
        <translation>Probables</translation>
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
    <message numerus="yes">
        <source>Listed: {what}. %Ln other disagreements wait.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>En la lista: {what}. Espera %Ln discrepancia más.</numerusform>
            <numerusform>En la lista: {what}. Esperan %Ln discrepancias más.</numerusform>
        </translation>
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
        <source>Look again at</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>traffic.py</extracomment>
        <translation>Examen de los archivos</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Examinar las claves</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Examinar las rondas</translation>
    </message>
    <message>
        <source>Looking at what earlier labels show</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Examinar lo que muestran anotaciones anteriores</translation>
    </message>
    <message>
        <source>Looking for likely clips</source>
        <extracomment>report_places.py</extracomment>
        <translation>Buscar clips probables</translation>
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
        <source>Make it an example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Hacerlo ejemplo</translation>
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
        <source>Make it an example…</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Hacerlo ejemplo…</translation>
    </message>
    <message>
        <source>Make my key</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Crear mi clave</translation>
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
        <extracomment>work/noticing.py</extracomment>
        <translation>Señalado como no anotable: {reason}</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Emparejados</translation>
    </message>
    <message>
        <source>Measure sound</source>
        <extracomment>actions.py</extracomment>
        <translation>Medir el audio</translation>
    </message>
    <message>
        <source>Measure: a fresh sample, drawn by chance</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Medir: una muestra nueva, sacada al azar</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Midiendo</translation>
    </message>
    <message>
        <source>Measuring sound</source>
        <extracomment>measuring.py</extracomment>
        <translation>Medición del audio</translation>
    </message>
    <message>
        <source>Measuring what cleaning is worth</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Medir lo que vale limpiar</translation>
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
        <source>Merge tags into one</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Fusionar etiquetas en una</translation>
    </message>
    <message>
        <source>Merge tags…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Fusionar etiquetas…</translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Metric, such as wer</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Métrica, como wer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>dialogs/snapshots.py, model_errors/view.py</extracomment>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model errors</source>
        <extracomment>actions.py, frame/top_bar.py, model_errors/place.py, model_errors/view.py</extracomment>
        <translation>Errores del modelo</translation>
    </message>
    <message>
        <source>Model {error}</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Modelo {error}</translation>
    </message>
    <message>
        <source>Model {model}; people {people}</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Modelo {model}; personas {people}</translation>
    </message>
    <message>
        <source>More clips would not show so small a change beside the earlier sample.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Más clips no mostrarían un cambio tan pequeño frente a la muestra anterior.</translation>
    </message>
    <message>
        <source>Most often wrong: people → model</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Errores más frecuentes: personas → modelo</translation>
    </message>
    <message>
        <source>My key</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Mi clave</translation>
    </message>
    <message>
        <source>My result of a qualification</source>
        <extracomment>actions.py</extracomment>
        <translation>Mi resultado de una cualificación</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>guidelines/editor.py, guidelines/structure.py, rounds/form.py</extracomment>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Nombre del modelo</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Nombre de la ronda</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Nombre de la instantánea</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Names, with ; between</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Nombres, separados por ;</translation>
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
        <source>New since</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Nuevos desde</translation>
    </message>
    <message>
        <source>New tag…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Etiqueta nueva…</translation>
    </message>
    <message>
        <source>New, merge, split</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Crear, fusionar, dividir</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Versión más reciente</translation>
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
        <source>Next disagreement</source>
        <extracomment>actions.py</extracomment>
        <translation>Discrepancia siguiente</translation>
    </message>
    <message>
        <source>Next list: a round, or the other clips</source>
        <extracomment>actions.py</extracomment>
        <translation>Lista siguiente: una ronda o los demás clips</translation>
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
        <source>Next: {what}</source>
        <extracomment>next_step.py</extracomment>
        <translation>Siguiente: {what}</translation>
    </message>
    <message>
        <source>No clip has time spans of two labelers yet. Mark when a noise is heard, and this place compares it.</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Ningún clip tiene aún intervalos de dos anotadores. Marque cuándo se oye un ruido, y aquí se comparan.</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <extracomment>review/table.py, timeline/timeline.py</extracomment>
        <translation>Ningún clip está abierto</translation>
    </message>
    <message>
        <source>No clip is open: choose one in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>Ningún clip está abierto: elija uno en la lista, o pulse {next} para el primero</translation>
    </message>
    <message>
        <source>No clip lies there yet.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Aún no hay ningún clip ahí.</translation>
    </message>
    <message>
        <source>No clip without gold has labels that agree in everything</source>
        <extracomment>review/place.py</extracomment>
        <translation>Ningún clip sin oro tiene anotaciones que coincidan en todo</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Aún no hay clips</translation>
    </message>
    <message>
        <source>No clips yet. Drop a folder of sound here, or press {key}.</source>
        <extracomment>queue/empty.py</extracomment>
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
        <source>No example yet. Make one of a disagreement, or of a clip on the desk, in the Tag menu.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Aún no hay ejemplo. Créelo a partir de una discrepancia, o de un clip de la Mesa, en el menú Etiqueta.</translation>
    </message>
    <message>
        <source>No finished round has measured it yet.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Ninguna ronda terminada lo ha medido aún.</translation>
    </message>
    <message>
        <source>No gaps: somebody speaks throughout</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Sin pausas: alguien habla todo el tiempo</translation>
    </message>
    <message>
        <source>No label is stale. Labelers see the new text, marked as changed.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Ninguna anotación queda obsoleta. Los anotadores ven el texto nuevo, marcado como cambiado.</translation>
    </message>
    <message>
        <source>No label is stale: there is nothing to repair.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Ninguna anotación está obsoleta: no hay nada que reparar.</translation>
    </message>
    <message>
        <source>No model has said anything of these clips yet. Import predictions ({key}), or draft on this machine</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Ningún modelo ha dicho aún nada de estos clips. Importe predicciones ({key}) o cree borradores en este equipo</translation>
    </message>
    <message>
        <source>No model hears in an unlabeled clip what is missing. Suggest tags, or bring in predictions.</source>
        <extracomment>report_places.py</extracomment>
        <translation>Ningún modelo oye en un clip sin anotar lo que falta. Sugiera etiquetas o importe predicciones.</translation>
    </message>
    <message>
        <source>No model&apos;s transcripts yet</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Aún no hay transcripciones de un modelo</translation>
    </message>
    <message>
        <source>No more are left that these labelers have not heard: bring in new ones for a larger sample.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>No quedan más que estos anotadores no hayan oído: añada clips nuevos para una muestra mayor.</translation>
    </message>
    <message>
        <source>No other clip was finished yet: there is nothing to take over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>Aún no se terminó ningún otro clip: no hay nada que copiar</translation>
    </message>
    <message>
        <source>No question waits. Labelers ask by the key Q; the answer comes back to their clip</source>
        <extracomment>questions/view.py</extracomment>
        <translation>No espera ninguna pregunta. Los anotadores preguntan con la tecla Q; la respuesta vuelve a su clip</translation>
    </message>
    <message>
        <source>No recording is that long.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Ninguna grabación es tan larga.</translation>
    </message>
    <message>
        <source>No result of a qualification was opened to you</source>
        <extracomment>work/own_results.py</extracomment>
        <translation>No se le ha abierto ningún resultado de una cualificación</translation>
    </message>
    <message>
        <source>No round waits for you</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Ninguna ronda le espera</translation>
    </message>
    <message>
        <source>No round yet. Plan one in Rounds: two labelers, one sample drawn by chance.</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Aún no hay rondas. Planifique una en Rondas: dos anotadores, una muestra sacada al azar.</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Aún no hay rondas</translation>
    </message>
    <message>
        <source>No second labels yet</source>
        <extracomment>agreement/view.py, review/next_step.py</extracomment>
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
        <source>No stretch differs: the whole clip plays</source>
        <extracomment>model_errors/hearing.py, review/hearing.py</extracomment>
        <translation>Ningún tramo difiere: suena el clip entero</translation>
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
        <source>Nobody labeled a clip of it that has gold.</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>Nadie anotó un clip suyo que tenga oro.</translation>
    </message>
    <message>
        <source>Nobody said yes {where}: {clips}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Nadie dijo sí {where}: {clips}.</translation>
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
        <extracomment>look/panel.py, overview/model_card.py</extracomment>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Noise, loud and faint</source>
        <extracomment>actions.py</extracomment>
        <translation>Ruido, fuerte y débil</translation>
    </message>
    <message>
        <source>None left in this list</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>No queda ninguno en esta lista</translation>
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
        <source>Not settled yet. Still open: {what}</source>
        <extracomment>review/table.py</extracomment>
        <translation>Aún sin resolver. Falta: {what}</translation>
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
        <source>Note: {words}</source>
        <extracomment>review/card.py</extracomment>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Clear the search to see the queue again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Nada encontrado para «{words}». Vacíe la búsqueda para ver la lista de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is flagged. {key} flags the clip at hand.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Nada está marcado. {key} marca el clip actual.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Aún no hay nada aquí.</translation>
    </message>
    <message>
        <source>Nothing is written for the next edition.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>No hay nada escrito para la próxima edición.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the marks of this transcript</source>
        <extracomment>work/writing.py</extracomment>
        <translation>Las marcas de esta transcripción están bien</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <extracomment>differences/text.py, transcript/panel.py</extracomment>
        <translation>No se dice nada</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Nada que publicar</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>review/place.py, work/work.py</extracomment>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>review/place.py, rounds/view.py, work/work.py</extracomment>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Nada que deshacer aquí</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>Nada espera a nadie.</translation>
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
        <source>Of gold&apos;s yes, the share that the labeler said</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>De los sí del oro, la proporción que dijo el anotador</translation>
    </message>
    <message>
        <source>Of the clips</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>De los clips</translation>
    </message>
    <message>
        <source>Of the labeler&apos;s yes, the share that gold confirms</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>De los sí del anotador, la proporción que confirma el oro</translation>
    </message>
    <message>
        <source>Of the tag</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>De la etiqueta</translation>
    </message>
    <message>
        <source>Of which labels the figures speak</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>De qué anotaciones hablan las cifras</translation>
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
        <source>Older version</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>On its training data</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Con sus datos de entrenamiento</translation>
    </message>
    <message>
        <source>One clip</source>
        <extracomment>window.py</extracomment>
        <translation>Un clip</translation>
    </message>
    <message>
        <source>One fixed probe hears the gaps of a clip and guesses the tag. Its score is average precision: on the clips it was taught (dashed), and on clips of speakers it has not heard, against clean labels.</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>Una sonda fija oye las pausas de un clip y adivina la etiqueta. Su puntuación es la precisión media: en los clips que se le enseñaron (línea discontinua) y en clips de hablantes que no ha oído, frente a anotaciones limpias.</translation>
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
        <source>Only signed work is taken back now</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Ahora solo se recibe trabajo firmado</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Solo esto</translation>
    </message>
    <message>
        <source>Open a project or packet…</source>
        <extracomment>actions.py</extracomment>
        <translation>Abrir un proyecto o paquete…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <extracomment>window.py</extracomment>
        <translation>Abrir solo para lectura</translation>
    </message>
    <message>
        <source>Open for review</source>
        <extracomment>rounds/list_page.py, rounds/words.py</extracomment>
        <translation>Abrir para revisión</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open on the desk</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Abrir en la Mesa</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>actions.py</extracomment>
        <translation type="vanished">Abrir proyecto…</translation>
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
        <source>Open the project that this work belongs to, then drop it again</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Abra el proyecto al que pertenece este trabajo y suéltelo de nuevo</translation>
    </message>
    <message>
        <source>Open the round for review</source>
        <extracomment>actions.py</extracomment>
        <translation>Abrir la ronda para revisión</translation>
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
        <source>Opening the packet</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Apertura del paquete</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Orden de los clips</translation>
    </message>
    <message>
        <source>Others alone</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Sí solo de otros</translation>
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
        <source>Over frames of 10 ms</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Sobre tramas de 10 ms</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>actions.py, frame/top_bar.py, overview/place.py, overview/view.py</extracomment>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Pack sound without loss, to save room</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Comprimir el audio sin pérdida, para ahorrar espacio</translation>
    </message>
    <message>
        <source>Packets: hand out…</source>
        <extracomment>actions.py</extracomment>
        <translation>Paquetes: repartir…</translation>
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
        <source>Pair</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Pareja</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Parejas</translation>
    </message>
    <message>
        <source>Pairs of labelers</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Parejas de anotadores</translation>
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
        <source>People whose keys are trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Personas en cuyas claves se confía</translation>
    </message>
    <message>
        <source>People {error}</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Personas {error}</translation>
    </message>
    <message>
        <source>Per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Por etiqueta</translation>
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
        <source>Plan a round</source>
        <extracomment>review/next_step.py, rounds/list_page.py, rounds/planner.py</extracomment>
        <translation>Planificar una ronda</translation>
    </message>
    <message>
        <source>Plan a round of disagreed clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Planificar una ronda de clips con discrepancias…</translation>
    </message>
    <message>
        <source>Plan a round of stale clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Planificar una ronda de clips obsoletos…</translation>
    </message>
    <message>
        <source>Plan a round of suspect clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Planificar una ronda de clips sospechosos…</translation>
    </message>
    <message>
        <source>Plan a round of the listed clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Planificar una ronda de los clips de la lista…</translation>
    </message>
    <message>
        <source>Plan a round…</source>
        <extracomment>actions.py</extracomment>
        <translation>Planificar una ronda…</translation>
    </message>
    <message>
        <source>Planning {round}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Planificación de {round}</translation>
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
        <source>Play the difference before</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducir la diferencia anterior</translation>
    </message>
    <message>
        <source>Play the next difference</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducir la diferencia siguiente</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>Reproducir la selección</translation>
    </message>
    <message>
        <source>Points by which the model is worse than people on the same clips</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Puntos en que el modelo es peor que las personas en los mismos clips</translation>
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
        <source>Positive agreement of the middle tag will be known to ± {half_width}.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>El acuerdo positivo de la etiqueta mediana se conocerá con ± {half_width}.</translation>
    </message>
    <message>
        <source>Positive agreement on hidden repeats</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Acuerdo positivo en las repeticiones ocultas</translation>
    </message>
    <message>
        <source>Positive agreement with the others, all tags</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Acuerdo positivo con los demás, todas las etiquetas</translation>
    </message>
    <message>
        <source>Positive agreement {figure} {where}, {clips} with it.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Acuerdo positivo {figure} {where}, {clips} con ella.</translation>
    </message>
    <message>
        <source>Positive agreement {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Acuerdo positivo {value}</translation>
    </message>
    <message>
        <source>Positive agreement, all tags</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Acuerdo positivo, todas las etiquetas</translation>
    </message>
    <message>
        <source>Positive agreement, round by round</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Acuerdo positivo, ronda a ronda</translation>
    </message>
    <message>
        <source>Positive agreement, {name}</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Acuerdo positivo, {name}</translation>
    </message>
    <message>
        <source>Positive agreement, {share} interval</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>Acuerdo positivo, intervalo del {share}</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Precisión</translation>
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
        <source>Previous disagreement</source>
        <extracomment>actions.py</extracomment>
        <translation>Discrepancia anterior</translation>
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
        <source>Publish</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Publicar</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n changes…</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>
            <numerusform>Publicar %n cambio…</numerusform>
            <numerusform>Publicar %n cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish edition {n}</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Publicar la edición {n}</translation>
    </message>
    <message>
        <source>Publishing</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Apartar</translation>
    </message>
    <message>
        <source>Put back what is in force</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Restaurar lo vigente</translation>
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
        <source>Qualification</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Cualificación</translation>
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
        <source>Questions of labelers</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>Preguntas de los anotadores</translation>
    </message>
    <message>
        <source>Questions that wait, the oldest first</source>
        <extracomment>questions/view.py</extracomment>
        <translation>Preguntas en espera, primero la más antigua</translation>
    </message>
    <message>
        <source>Queue of clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>Lista de clips</translation>
    </message>
    <message>
        <source>Queues by name, not shuffled</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Listas por nombre, sin barajar</translation>
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
        <source>Read them</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>Leerlas</translation>
    </message>
    <message>
        <source>Reassign</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Reassign what {name} has not done</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Reasignar lo que {name} no ha hecho</translation>
    </message>
    <message>
        <source>Reassigning</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Reasignación</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Exhaustividad</translation>
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
        <source>Remark on the decision</source>
        <extracomment>actions.py, review/lines.py</extracomment>
        <translation>Comentario a la decisión</translation>
    </message>
    <message>
        <source>Remark on the example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Comentario al ejemplo</translation>
    </message>
    <message>
        <source>Remind of a break</source>
        <extracomment>actions.py</extracomment>
        <translation>Recordar un descanso</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Reopened; what it was settled on stays in its history</source>
        <extracomment>review/place.py</extracomment>
        <translation>Reabierto; lo que se resolvió queda en su historial</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Repair, edition {n}</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Reparación, edición {n}</translation>
    </message>
    <message>
        <source>Repair: label the stale clips again</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Reparar: anotar de nuevo los clips obsoletos</translation>
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
        <source>Results of models</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Resultados de modelos</translation>
    </message>
    <message>
        <source>Results of {round} are kept here</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Los resultados de {round} se guardan aquí</translation>
    </message>
    <message>
        <source>Retire the tag</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Retirar la etiqueta</translation>
    </message>
    <message>
        <source>Returning</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Devolución</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>actions.py, frame/top_bar.py</extracomment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Review: comparing labels</source>
        <extracomment>review/place.py</extracomment>
        <translation>Revisión: comparar anotaciones</translation>
    </message>
    <message>
        <source>Reviewer: settles disagreements, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Revisor: resuelve discrepancias, lee los informes</translation>
    </message>
    <message>
        <source>Reviewers and leads write the guidelines; you read them here.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Los revisores y responsables escriben las guías; aquí se leen.</translation>
    </message>
    <message>
        <source>Revised before it</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Revisado antes</translation>
    </message>
    <message>
        <source>Rightly silent</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Calla con razón</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Función</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>agreement/rounds_page.py, agreement/section_bar.py, packets/hand_out.py, rounds/columns.py</extracomment>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Round by round</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Ronda a ronda</translation>
    </message>
    <message>
        <source>Round {name} ({done} of {total})</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>Ronda {name} ({done} de {total})</translation>
    </message>
    <message>
        <source>Round {name} is closed: thank you. The other clips are listed</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>La ronda {name} está cerrada: gracias. Se muestran los demás clips</translation>
    </message>
    <message numerus="yes">
        <source>Round {name} waits for you: %Ln clips to do</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>
            <numerusform>La ronda {name} le espera: %Ln clip pendiente</numerusform>
            <numerusform>La ronda {name} le espera: %Ln clips pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {name}: all your clips are done. Next: “Done” in the queue shows them again until it is closed</source>
        <extracomment>next_step.py</extracomment>
        <translation>Ronda {name}: todos sus clips están terminados. Siguiente: «Terminados» en la lista los muestra de nuevo hasta que se cierre</translation>
    </message>
    <message>
        <source>Round {name}: nobody sees your labels until the lead opens it for review</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Ronda {name}: nadie ve sus anotaciones hasta que el responsable la abra para revisión</translation>
    </message>
    <message>
        <source>Round {name}: nobody sees your labels until the lead opens it for review. The lead sees your pace</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Ronda {name}: nadie ve sus anotaciones hasta que el responsable la abra para revisión. El responsable ve su ritmo</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Ronda {number}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>actions.py, agreement/rounds_page.py, frame/top_bar.py, rounds/list_page.py, rounds/view.py</extracomment>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Rounds and changes</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Rondas y cambios</translation>
    </message>
    <message>
        <source>Rounds are planned by a lead or a reviewer</source>
        <extracomment>window_commands.py</extracomment>
        <translation>Las rondas las planifica un responsable o un revisor</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Filas</translation>
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
        <source>Sample</source>
        <extracomment>agreement/rounds_page.py, rounds/words.py</extracomment>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Sample, edition {n}</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Muestra, edición {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>coverage/collecting.py, reporting/cards.py</extracomment>
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
        <source>Save as a collection list</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Guardar como lista de recogida</translation>
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
        <extracomment>dialogs/key_editor.py, model_errors/place.py, window.py</extracomment>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>model_errors/place.py, report_places.py</extracomment>
        <translation>Guardando {file}</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Seal packets for labelers whose keys are known</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Sellar los paquetes de anotadores con clave conocida</translation>
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
        <source>Second alone</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Solo el segundo</translation>
    </message>
    <message>
        <source>Second snapshot</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Segunda instantánea</translation>
    </message>
    <message>
        <source>See its clips</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Ver sus clips</translation>
    </message>
    <message>
        <source>See the clips of the round</source>
        <extracomment>actions.py</extracomment>
        <translation>Ver los clips de la ronda</translation>
    </message>
    <message>
        <source>See what came back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Ver lo que volvió</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <extracomment>traffic.py</extracomment>
        <translation>Ver lo rechazado</translation>
    </message>
    <message>
        <source>See where it errs</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Ver dónde se equivoca</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Semilla</translation>
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
        <source>Select a stretch and press a tag&apos;s key first: a time span is one of a tag</source>
        <extracomment>review/gold_editor.py</extracomment>
        <translation>Seleccione antes un tramo y pulse la tecla de una etiqueta: un intervalo pertenece a una etiqueta</translation>
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
        <source>Select where the time span of gold lies first</source>
        <extracomment>review/table.py</extracomment>
        <translation>Seleccione antes dónde está el intervalo del oro</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>review/board.py, review/lines.py</extracomment>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Send back to</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Devolver a</translation>
    </message>
    <message>
        <source>Send back…</source>
        <extracomment>actions.py</extracomment>
        <translation>Devolver…</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Devueltos</translation>
    </message>
    <message>
        <source>Sent back by {reviewer}: {remark}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Devuelto por {reviewer}: {remark}</translation>
    </message>
    <message>
        <source>Sent back with your remark</source>
        <extracomment>review/place.py</extracomment>
        <translation>Devuelto con su comentario</translation>
    </message>
    <message>
        <source>Sent back: {remark}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Devuelto: {remark}</translation>
    </message>
    <message>
        <source>Sent back: “{remark}”</source>
        <extracomment>review/words.py</extracomment>
        <translation>Devuelto: «{remark}»</translation>
    </message>
    <message>
        <source>Set: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Poner: {tag}</translation>
    </message>
    <message>
        <source>Settle and next</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>Resolver y seguir</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>review/narrowing.py, review/place.py</extracomment>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>Settled again</source>
        <extracomment>review/words.py</extracomment>
        <translation>Resuelto de nuevo</translation>
    </message>
    <message>
        <source>Settled by {name}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Resuelto por {name}</translation>
    </message>
    <message>
        <source>Settled by {name}: {cause}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Resuelto por {name}: {cause}</translation>
    </message>
    <message>
        <source>Settled: {cause}</source>
        <extracomment>review/place.py</extracomment>
        <translation>Resuelto: {cause}</translation>
    </message>
    <message>
        <source>Settled: {progress}</source>
        <extracomment>review/panel.py</extracomment>
        <translation>Resueltas: {progress}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>dialogs/bulk.py, model_errors/view.py, review/words.py</extracomment>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Severity per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Gravedad por etiqueta</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>coverage/columns.py, model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of all words; tags overlap, so that they do not add up</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Proporción de todas las palabras; las etiquetas se solapan, por lo que no suman el total</translation>
    </message>
    <message>
        <source>Share of resamples in which this slice comes first</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Proporción de remuestreos en que este subgrupo queda primero</translation>
    </message>
    <message>
        <source>Share of the clips with the tag on which the labeler says yes, after Dawid and Skene</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Proporción de los clips con la etiqueta en que el anotador dice sí, según Dawid y Skene</translation>
    </message>
    <message>
        <source>Share of the clips without the tag on which the labeler says no, after Dawid and Skene</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Proporción de los clips sin la etiqueta en que el anotador dice no, según Dawid y Skene</translation>
    </message>
    <message>
        <source>Shared out</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Repartidos</translation>
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
        <source>Show each labeler&apos;s pace to the lead</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Mostrar al responsable el ritmo de cada anotador</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Show the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>Mostrar el borrador del modelo</translation>
    </message>
    <message>
        <source>Sign with my key</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Firmar con mi clave</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Señal-ruido</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Relación señal-ruido</translation>
    </message>
    <message>
        <source>Sized appropriately?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>¿De tamaño adecuado?</translation>
    </message>
    <message>
        <source>Slice</source>
        <extracomment>model_errors/columns.py, model_errors/slice_card.py</extracomment>
        <translation>Subgrupo</translation>
    </message>
    <message>
        <source>Slices by</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Subgrupos por</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>review/words.py</extracomment>
        <translation>Descuido</translation>
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
        <source>Snapshots</source>
        <extracomment>dialogs/snapshots.py, overview/snapshot_card.py</extracomment>
        <translation>Instantáneas</translation>
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
        <source>Spans</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Spans found by both (F1)</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Intervalos hallados por ambos (F1)</translation>
    </message>
    <message>
        <source>Spans of one that a span of the other matches</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Intervalos de uno que se emparejan con uno del otro</translation>
    </message>
    <message>
        <source>Spans that only one labeler gave</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Intervalos que dio un solo anotador</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>model_errors/view.py, rounds/form.py</extracomment>
        <translation>Hablante</translation>
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
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Split a tag into several</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Dividir una etiqueta en varias</translation>
    </message>
    <message>
        <source>Split a tag…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Dividir una etiqueta…</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Anotaciones obsoletas</translation>
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
        <source>Start the repair</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Iniciar la reparación</translation>
    </message>
    <message>
        <source>Start the round</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Iniciar la ronda</translation>
    </message>
    <message>
        <source>Start the sample</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Iniciar la muestra</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Starting {name}</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>Inicio de {name}</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Estado</translation>
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
        <source>Still labeled blind: what people wrote is shown once the round is open for review</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Aún se anota a ciegas: lo que escribieron las personas se muestra cuando la ronda se abre para revisión</translation>
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
        <source>Strata</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Estratos</translation>
    </message>
    <message>
        <source>Strata by</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Estratos por</translation>
    </message>
    <message>
        <source>Stratum</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Estrato</translation>
    </message>
    <message>
        <source>Subjects of the guidelines</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>Temas de las guías</translation>
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
        <source>Table (*.csv)</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>actions.py, agreement/columns.py, agreement/labelers_page.py, agreement/pairs_page.py, agreement/rounds_page.py, agreement/spans_page.py, coverage/columns.py, dialogs/export.py, dialogs/snapshots.py, rounds/columns.py</extracomment>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag by severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Etiqueta por gravedad</translation>
    </message>
    <message>
        <source>Tag heard or not</source>
        <extracomment>review/words.py</extracomment>
        <translation>Etiqueta oída o no</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>actions.py, agreement/section_bar.py, guidelines/structure.py, learning/dialog.py</extracomment>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags from a model, {model}: dashed, until their key sets them</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Etiquetas de un modelo, {model}: a trazos, hasta ponerlas con su tecla</translation>
    </message>
    <message>
        <source>Tags heard before</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Etiquetas ya oídas</translation>
    </message>
    <message>
        <source>Tags of the labeler</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Etiquetas del anotador</translation>
    </message>
    <message>
        <source>Tags of the pair</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Etiquetas de la pareja</translation>
    </message>
    <message>
        <source>Tags over the rounds</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Etiquetas a lo largo de las rondas</translation>
    </message>
    <message numerus="yes">
        <source>Tags that were not rewritten changed by {value} (median of %n).</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>
            <numerusform>La etiqueta que no se reescribió cambió en {value} (mediana de %n).</numerusform>
            <numerusform>Las etiquetas que no se reescribieron cambiaron en {value} (mediana de %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that they mark</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar todo lo que marcan</translation>
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
    <message>
        <source>Take away</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Quitar</translation>
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
        <source>Take only signed work into this project</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Recibir en este proyecto solo trabajo firmado</translation>
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
        <source>Take the first label</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar la primera anotación</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Take the fourth label</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar la cuarta anotación</translation>
    </message>
    <message>
        <source>Take the offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar la palabra sugerida</translation>
    </message>
    <message>
        <source>Take the second label</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar la segunda anotación</translation>
    </message>
    <message>
        <source>Take the third label</source>
        <extracomment>actions.py</extracomment>
        <translation>Tomar la tercera anotación</translation>
    </message>
    <message>
        <source>Take the time span away</source>
        <extracomment>actions.py</extracomment>
        <translation>Quitar el intervalo</translation>
    </message>
    <message>
        <source>Take this</source>
        <extracomment>review/card.py</extracomment>
        <translation>Tomar esta</translation>
    </message>
    <message>
        <source>Take work back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Recibir trabajo</translation>
    </message>
    <message>
        <source>Take work back…</source>
        <extracomment>actions.py</extracomment>
        <translation>Recibir trabajo…</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>Quitar {key}</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>review/card.py</extracomment>
        <translation>Tomada</translation>
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
        <source>Taken back: {what}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}. {redo} does it again</source>
        <extracomment>review/words.py</extracomment>
        <translation>Deshecho: {what}. {redo} lo rehace</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Confundidas entre sí</translation>
    </message>
    <message>
        <source>Taken too</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>También se toman</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Taking work back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Recepción de trabajo</translation>
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
        <source>That was the last clip of the list</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Era el último clip de la lista</translation>
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
        <source>The answer goes to {name}</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>La respuesta va a {name}</translation>
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
        <source>The decision was taken back. {redo} makes it again</source>
        <extracomment>review/words.py</extracomment>
        <translation>La decisión se deshizo. {redo} la rehace</translation>
    </message>
    <message>
        <source>The example is changed</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>El ejemplo se ha cambiado</translation>
    </message>
    <message>
        <source>The example is taken away</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>El ejemplo se ha quitado</translation>
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
        <source>The fullest rows and columns are shown.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Se muestran las filas y columnas más llenas.</translation>
    </message>
    <message>
        <source>The gap cannot be told from that of the other clips.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>La brecha no se distingue de la de los demás clips.</translation>
    </message>
    <message>
        <source>The gap is larger here than in all other clips, beyond chance.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>La brecha es mayor aquí que en todos los demás clips, más allá del azar.</translation>
    </message>
    <message>
        <source>The guidelines have not changed since they were made</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>Las guías no han cambiado desde que se crearon</translation>
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
        <source>The labeler said yes, another no</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>El anotador dijo sí, otro no</translation>
    </message>
    <message>
        <source>The labels are hidden until this clip is settled</source>
        <extracomment>review/table.py</extracomment>
        <translation>Las anotaciones se ocultan hasta resolver este clip</translation>
    </message>
    <message>
        <source>The labels are hidden until this clip is settled. {edit} writes what you hear.</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Las anotaciones se ocultan hasta resolver este clip. {edit} escribe lo que usted oye.</translation>
    </message>
    <message>
        <source>The line at the bottom says what comes next. {help} shows all keys; Help, Tour shows this again.</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>La línea de abajo dice qué viene a continuación. {help} muestra todas las teclas; «Ayuda, Recorrido» muestra esto de nuevo.</translation>
    </message>
    <message>
        <source>The model errs on no clip of it.</source>
        <extracomment>model_errors/place.py</extracomment>
        <translation>El modelo no se equivoca en ningún clip suyo.</translation>
    </message>
    <message>
        <source>The model&apos;s errors against people&apos;s transcripts, and people&apos;s against each other</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Errores del modelo frente a las transcripciones de las personas, y de las personas entre sí</translation>
    </message>
    <message>
        <source>The new rules made transcripts differ less: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Con las reglas nuevas las transcripciones difieren menos: {value} de error de palabras {where}.</translation>
    </message>
    <message>
        <source>The new tag is yes where any of them was yes, and no where all were no. Older labels are carried over, and the tags retire.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>La etiqueta nueva es sí donde alguna era sí, y no donde todas eran no. Las anotaciones anteriores se trasladan, y las etiquetas se retiran.</translation>
    </message>
    <message>
        <source>The new text made labelers agree more: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Con el texto nuevo los anotadores coinciden más: {value} {where}.</translation>
    </message>
    <message>
        <source>The other label</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>La otra anotación</translation>
    </message>
    <message>
        <source>The parts are missing in labels made before; the old answer is shown as a hint. The tag retires.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Las partes faltan en las anotaciones anteriores; la respuesta antigua se muestra como indicación. La etiqueta se retira.</translation>
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
        <source>The remark is kept with the decision</source>
        <extracomment>review/table.py</extracomment>
        <translation>El comentario se guarda con la decisión</translation>
    </message>
    <message>
        <source>The report cannot be written: {why}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>No se puede escribir el informe: {why}</translation>
    </message>
    <message>
        <source>The reviewer</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>El revisor</translation>
    </message>
    <message>
        <source>The same from each</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Lo mismo de cada uno</translation>
    </message>
    <message>
        <source>The seconds that a clip takes each of them; they are told when they enter the round</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Los segundos que un clip cuesta a cada anotador; se les avisa al entrar en la ronda</translation>
    </message>
    <message>
        <source>The share of the clips that so many hear; the others are heard by one</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>La proporción de clips que oyen tantos anotadores; los demás los oye uno</translation>
    </message>
    <message>
        <source>The sound cache takes at most {size}</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>La caché de audio ocupa como máximo {size}</translation>
    </message>
    <message>
        <source>The sound is being measured already</source>
        <extracomment>measuring.py</extracomment>
        <translation>El audio ya se está midiendo</translation>
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
        <source>The sound of this clip is not on this computer</source>
        <extracomment>guidelines/sounds.py</extracomment>
        <translation>El audio de este clip no está en este equipo</translation>
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
        <source>There is no interval: {why}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>No hay intervalo: {why}.</translation>
    </message>
    <message>
        <source>There is no round to hand out: plan one first</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>No hay ronda que repartir: planifique antes una</translation>
    </message>
    <message>
        <source>These guidelines came with a packet. They are written in the project that the packets come from.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Estas guías llegaron con un paquete. Se escriben en el proyecto del que proceden los paquetes.</translation>
    </message>
    <message>
        <source>These were labeled on two computers by one person. Both labels are kept; finishing the clip once more settles it.</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Una misma persona anotó estos en dos equipos. Se conservan ambas anotaciones; terminar el clip una vez más lo resuelve.</translation>
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
        <source>This clip has no two labels to compare</source>
        <extracomment>review/place.py</extracomment>
        <translation>Este clip no tiene dos anotaciones que comparar</translation>
    </message>
    <message>
        <source>This clip has one channel</source>
        <extracomment>next_step.py</extracomment>
        <translation>Este clip tiene un solo canal</translation>
    </message>
    <message>
        <source>This clip is no longer in the project</source>
        <extracomment>model_errors/hearing.py, review/table.py</extracomment>
        <translation>Este clip ya no está en el proyecto</translation>
    </message>
    <message>
        <source>This clip is not settled yet</source>
        <extracomment>review/place.py</extracomment>
        <translation>Este clip aún no está resuelto</translation>
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
        <source>This is the first clip</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Este es el primer clip</translation>
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
        <source>This mends labels and proves nothing: clips that were picked because something was wrong with them look better the second time, whatever the text says.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Esto corrige anotaciones y no demuestra nada: los clips elegidos porque algo fallaba en ellos salen mejor la segunda vez, diga lo que diga el texto.</translation>
    </message>
    <message>
        <source>This packet is for {name}. Whoever else labels opens a packet of their own</source>
        <extracomment>window.py</extracomment>
        <translation>Este paquete es para {name}. Cualquier otro anotador abre su propio paquete</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Este proyecto está abierto solo para lectura</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be settled</source>
        <extracomment>review/table.py</extracomment>
        <translation>Este proyecto está abierto solo para lectura: no se puede resolver nada</translation>
    </message>
    <message>
        <source>This recording has no segments. Clip, Segment this recording makes them</source>
        <extracomment>work/walking.py</extracomment>
        <translation>Esta grabación no tiene segmentos. «Clip, Segmentar esta grabación» los crea</translation>
    </message>
    <message>
        <source>This round</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Esta ronda</translation>
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
        <extracomment>dialogs/history.py, review/words.py, tags/span_list.py</extracomment>
        <translation>Intervalos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Timely feedback?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>¿Respuesta a tiempo?</translation>
    </message>
    <message>
        <source>To all of them, evenly</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>A todos ellos, por igual</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>To nobody</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>A nadie</translation>
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
        <source>To the round</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>A la ronda</translation>
    </message>
    <message>
        <source>To the rounds</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>A las rondas</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>actions.py</extracomment>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>To {name}</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>A {name}</translation>
    </message>
    <message>
        <source>Too few speakers to say whether the gap is larger here than elsewhere.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Hay muy pocos hablantes para decir si la brecha es mayor aquí que en otra parte.</translation>
    </message>
    <message>
        <source>Too few were labeled twice before to say how exact it will be.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Muy pocos se anotaron antes dos veces para decir qué exactitud tendrá.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>actions.py</extracomment>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Trained on</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>dialogs/history.py, rounds/form.py, transcript/editor.py</extracomment>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>Transcript as the other text</source>
        <extracomment>actions.py</extracomment>
        <translation>Transcripción como el resto</translation>
    </message>
    <message>
        <source>Transcript not answered</source>
        <extracomment>differences/text.py</extracomment>
        <translation>Transcripción sin responder</translation>
    </message>
    <message>
        <source>Transcript rules</source>
        <extracomment>guidelines/board.py, work/instructions.py</extracomment>
        <translation>Reglas de transcripción</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Two people label the same clips blind; then it shows where labels agree.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Dos personas anotan los mismos clips a ciegas; entonces se ve dónde coinciden las anotaciones.</translation>
    </message>
    <message>
        <source>Type into a cell to set its target.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Escriba en una celda para fijar su objetivo.</translation>
    </message>
    <message>
        <source>Under the new rules transcripts differ more: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Con las reglas nuevas las transcripciones difieren más: {value} de error de palabras {where}.</translation>
    </message>
    <message>
        <source>Under the new text labelers agree less: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Con el texto nuevo los anotadores coinciden menos: {value} {where}.</translation>
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
        <source>Unmatched</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Sin pareja</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>actions.py, dialogs/guide.py, dialogs/keys.py</extracomment>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>agreement/columns.py, dialogs/snapshots.py</extracomment>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Versiones</translation>
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
        <source>Waiting for someone</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>A la espera de alguien</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Went on separately on another machine: {words}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Siguió por separado en otro equipo: {words}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What changed in the guidelines</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>Qué cambió en las guías</translation>
    </message>
    <message>
        <source>What changed in the guidelines…</source>
        <extracomment>actions.py</extracomment>
        <translation>Qué cambió en las guías…</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Qué difiere</translation>
    </message>
    <message>
        <source>What holds the model back</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Lo que frena al modelo</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <extracomment>review/panel.py</extracomment>
        <translation>Qué se revisa</translation>
    </message>
    <message>
        <source>What it is not, and which tag that is instead.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Lo que no es, y qué etiqueta es en su lugar.</translation>
    </message>
    <message>
        <source>What mends it</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Qué lo remedia</translation>
    </message>
    <message>
        <source>What the new text brought cannot be told: {why}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>No se puede decir qué aportó el texto nuevo: {why}.</translation>
    </message>
    <message>
        <source>What the round will show of each tag</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Lo que la ronda mostrará de cada etiqueta</translation>
    </message>
    <message>
        <source>What the tag means, so that two people who read it hear the same.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Lo que significa la etiqueta, para que dos personas que lo lean oigan lo mismo.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>reporting/cards.py, review/panel.py</extracomment>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>What to hear or read again; the labeler sees this</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Qué oír o leer de nuevo; el anotador lo ve</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>A qué prestar oído</translation>
    </message>
    <message>
        <source>What was written is put back</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Se ha restaurado lo escrito</translation>
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
        <source>What you wrote for this clip is not settled yet: a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>Lo que usted escribió para este clip aún no está resuelto: una causa lo resuelve</translation>
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
        <source>Where it stands</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Where should the project for this sound lie?</source>
        <extracomment>traffic.py</extracomment>
        <translation>¿Dónde debe estar el proyecto de este audio?</translation>
    </message>
    <message>
        <source>Where should {packet} be laid out?</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>¿Dónde se desplegará {packet}?</translation>
    </message>
    <message>
        <source>Where somebody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>Dónde habla alguien</translation>
    </message>
    <message>
        <source>Where the border lies</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Dónde está el límite</translation>
    </message>
    <message>
        <source>Where the border to its neighbours lies</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Dónde está el límite con sus vecinas</translation>
    </message>
    <message>
        <source>Whether the new rules helped cannot be told yet: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Aún no se puede decir si las reglas nuevas ayudaron: {value} de error de palabras {where}.</translation>
    </message>
    <message>
        <source>Whether the new text helped cannot be told yet: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Aún no se puede decir si el texto nuevo ayudó: {value} {where}.</translation>
    </message>
    <message>
        <source>Which answer? {first} or {second} takes a label, {edit} writes another</source>
        <extracomment>review/table.py</extracomment>
        <translation>¿Qué respuesta? {first} o {second} toma una anotación, {edit} escribe otra</translation>
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
        <source>Which clips</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Qué clips</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>Qué clips se muestran</translation>
    </message>
    <message>
        <source>Which dictionary checks the spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>Qué diccionario comprueba la ortografía</translation>
    </message>
    <message>
        <source>Which disagreements are listed</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Qué discrepancias se muestran</translation>
    </message>
    <message>
        <source>Which model&apos;s draft…</source>
        <extracomment>actions.py</extracomment>
        <translation>Borrador de qué modelo…</translation>
    </message>
    <message>
        <source>Which tag</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Qué etiqueta</translation>
    </message>
    <message>
        <source>Which tag? Press its key, then {mark} marks the selection with it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>¿Qué etiqueta? Pulse su tecla, luego {mark} crea el intervalo con ella</translation>
    </message>
    <message>
        <source>Which tags</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Qué etiquetas</translation>
    </message>
    <message>
        <source>While a round waits for you, your own labels leave alone.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Mientras le espera una ronda, solo se exportan sus propias anotaciones.</translation>
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
        <source>Who labels them, and how</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Quién los anota y cómo</translation>
    </message>
    <message>
        <source>Who labels, in the repair and in the sample:</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Quién anota, en la reparación y en la muestra:</translation>
    </message>
    <message>
        <source>Whole project</source>
        <extracomment>agreement/section_bar.py, review/panel.py</extracomment>
        <translation>Proyecto entero</translation>
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
        <source>Why did they differ?</source>
        <extracomment>review/board.py</extracomment>
        <translation>¿Por qué discreparon?</translation>
    </message>
    <message>
        <source>Why did they differ? {first} to {last} says so and settles</source>
        <extracomment>review/table.py</extracomment>
        <translation>¿Por qué discreparon? De {first} a {last} lo dice y resuelve</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>Por qué se rechazó</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Por qué, para el historial</translation>
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
        <source>With it</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Con ella</translation>
    </message>
    <message>
        <source>With oneself</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Consigo mismo</translation>
    </message>
    <message>
        <source>With somebody&apos;s key a packet is sealed so that only they can open it, and their signature is known. Pass your own on to whoever sends you packets or takes your work.</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Con la clave de alguien, un paquete se sella para que solo esa persona pueda abrirlo, y se reconoce su firma. Entregue la suya a quien le envíe paquetes o reciba su trabajo.</translation>
    </message>
    <message>
        <source>With the others</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Con los demás</translation>
    </message>
    <message>
        <source>Within</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Word error</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Error de palabras</translation>
    </message>
    <message>
        <source>Word error of {model}, people in brackets; worth is the gap times the share of the data.</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Error de palabras de {model}, el de las personas entre paréntesis; el valor es la brecha por la proporción de los datos.</translation>
    </message>
    <message>
        <source>Word error {figure} {where}, {clips}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Error de palabras {figure} {where}, {clips}.</translation>
    </message>
    <message>
        <source>Wording only: labels made before stay as they are</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Solo la redacción: las anotaciones anteriores quedan como están</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>review/words.py</extracomment>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words differ</source>
        <extracomment>agreement/labelers_page.py, agreement/pairs_page.py, agreement/rounds_page.py</extracomment>
        <translation>Palabras distintas</translation>
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
        <source>Work</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Work is taken back by a reviewer, lead or engineer: let one of them sit down</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>El trabajo lo recibe un revisor, responsable o ingeniero: cambie a uno de ellos</translation>
    </message>
    <message>
        <source>Work of labelers (*.earwork)</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Trabajo de anotadores (*.earwork)</translation>
    </message>
    <message>
        <source>Work that came back</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Trabajo que volvió</translation>
    </message>
    <message>
        <source>Work without a signature is taken back too</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>También se recibe trabajo sin firma</translation>
    </message>
    <message>
        <source>Working out the sample</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>Cálculo de la muestra</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this machine</source>
        <extracomment>frame/help.py</extracomment>
        <translation>Funciona sin red: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Escribir</translation>
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
    <message>
        <source>Writing gold: {text} for the words, tags by their keys. {leave} goes back to review</source>
        <extracomment>review/table.py</extracomment>
        <translation>Escribiendo el oro: {text} para las palabras, las etiquetas con sus teclas. {leave} vuelve a la revisión</translation>
    </message>
    <message>
        <source>Yes alone</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Sí solo suyo</translation>
    </message>
    <message>
        <source>You asked: {question}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Usted preguntó: {question}</translation>
    </message>
    <message>
        <source>You could not tell about {tag} before it was split. It is now {parts}.</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Usted no pudo distinguir {tag} antes de dividirse. Ahora es {parts}.</translation>
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
        <source>You heard {tag} before it was split. Which of these is it: {parts}?</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Usted oyó {tag} antes de dividirse. ¿Cuál de estas es: {parts}?</translation>
    </message>
    <message>
        <source>Your key is made. Keep a copy of it where you keep what must not be lost</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Su clave está creada. Guarde una copia donde guarda lo que no se debe perder</translation>
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
        <source>Your own answer is taken; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>Se toma su propia respuesta; una causa lo resuelve</translation>
    </message>
    <message>
        <source>Your part of this round is done. Press Done to look at your labels again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Su parte de esta ronda está terminada. Pulse Terminados para ver de nuevo sus anotaciones.</translation>
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
        <source>a slip</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>un descuido</translation>
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
        <source>a time span that another does not give</source>
        <extracomment>below the window</extracomment>
        <translation>un intervalo que otro no da</translation>
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
        <source>agreed</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>de acuerdo</translation>
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
    <message>
        <source>an assumed pace</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>un ritmo supuesto</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>y</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
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
        <source>and {count} more</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>respondido</translation>
    </message>
    <message>
        <source>as it is being written</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>tal como se está escribiendo</translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>below the window</extracomment>
        <translation>atributos</translation>
    </message>
    <message>
        <source>audio insufficient</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>audio insuficiente</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>below the window</extracomment>
        <translation>lotes</translation>
    </message>
    <message>
        <source>becomes {tags}</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>pasa a ser {tags}</translation>
    </message>
    <message>
        <source>being labeled</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>en anotación</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>mejor</translation>
    </message>
    <message>
        <source>borderline</source>
        <extracomment>guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>caso límite</translation>
    </message>
    <message>
        <source>both defensible</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>ambas defendibles</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>por</translation>
    </message>
    <message>
        <source>by chance</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>al azar</translation>
    </message>
    <message>
        <source>by its button</source>
        <extracomment>next_step.py</extracomment>
        <translation>con su botón</translation>
    </message>
    <message>
        <source>came back {when}</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>volvió {when}</translation>
    </message>
    <message>
        <source>cannot be labeled</source>
        <extracomment>dialogs/history.py, queue/delegate.py</extracomment>
        <translation>no anotable</translation>
    </message>
    <message>
        <source>cannot be labeled: {reason}</source>
        <extracomment>packets/label_words.py</extracomment>
        <translation>no se puede anotar: {reason}</translation>
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
        <source>changed: {what}</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>cambiado: {what}</translation>
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
        <source>clean</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>limpiar</translation>
    </message>
    <message>
        <source>cleaned labels</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>anotaciones limpias</translation>
    </message>
    <message>
        <source>clips</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>clips</translation>
    </message>
    <message>
        <source>collect</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>recoger</translation>
    </message>
    <message>
        <source>compared with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>convention</source>
        <extracomment>review/words.py</extracomment>
        <translation>convención</translation>
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
        <source>differs</source>
        <extracomment>review/chips.py</extracomment>
        <translation>difiere</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>en desacuerdo</translation>
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
        <source>edition {n}</source>
        <extracomment>guidelines/place.py, guidelines/versions.py</extracomment>
        <translation>edición {n}</translation>
    </message>
    <message>
        <source>edition {n}, by {name}</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>edición {n}, de {name}</translation>
    </message>
    <message>
        <source>engineer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>ingeniero</translation>
    </message>
    <message>
        <source>enough</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>suficientes</translation>
    </message>
    <message>
        <source>environments</source>
        <extracomment>below the window</extracomment>
        <translation>entornos</translation>
    </message>
    <message>
        <source>examples</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>ejemplos</translation>
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
        <source>from {before} to {after}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>de {before} a {after}</translation>
    </message>
    <message>
        <source>gold and reference labels told apart</source>
        <extracomment>below the window</extracomment>
        <translation>la distinción entre oro y referencia</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>overview/question_card.py</extracomment>
        <translation>bien</translation>
    </message>
    <message>
        <source>guideline not followed</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>guía no seguida</translation>
    </message>
    <message>
        <source>guideline unclear</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>guía poco clara</translation>
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
        <source>handed out {when}</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>repartido {when}</translation>
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
        <source>in the round {name}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>en la ronda {name}</translation>
    </message>
    <message>
        <source>in the whole project</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>en todo el proyecto</translation>
    </message>
    <message>
        <source>key known</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>clave conocida</translation>
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
        <source>labels as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>anotaciones tal como llegaron</translation>
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
        <source>measured</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>medido</translation>
    </message>
    <message>
        <source>measured again, undecided</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>medido de nuevo, sin decidir</translation>
    </message>
    <message>
        <source>measuring…</source>
        <extracomment>guidelines/state_card.py, guidelines/subject_list.py</extracomment>
        <translation>midiendo…</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>modelo</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>needs work</source>
        <extracomment>overview/question_card.py</extracomment>
        <translation>mejorable</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>guidelines/place.py, guidelines/subject_list.py, guidelines/words.py</extracomment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>no</translation>
    </message>
    <message>
        <source>no label becomes stale</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>ninguna anotación queda obsoleta</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>sin idioma</translation>
    </message>
    <message>
        <source>no other model</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>ningún otro modelo</translation>
    </message>
    <message>
        <source>no, it is not</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>no, no lo es</translation>
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
        <source>none yet</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>aún ninguna</translation>
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
        <source>not known</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>sin medir</translation>
    </message>
    <message>
        <source>not published yet</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>sin publicar</translation>
    </message>
    <message>
        <source>not ready yet: {first}</source>
        <extracomment>traffic.py</extracomment>
        <translation>aún no disponible: {first}</translation>
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
        <source>nothing</source>
        <extracomment>differences/text.py</extracomment>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing else</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>nada más</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>dialogs/history.py, guidelines/words.py, packets/label_words.py, queue/delegate.py, review/words.py, segments/panel.py</extracomment>
        <translation>no se dice nada</translation>
    </message>
    <message>
        <source>one tag by one labeler, the other tag by another</source>
        <extracomment>below the window</extracomment>
        <translation>una etiqueta de un anotador, la otra de otro</translation>
    </message>
    <message>
        <source>only on the first</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>solo en la primera</translation>
    </message>
    <message>
        <source>only on the second</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>solo en la segunda</translation>
    </message>
    <message>
        <source>other model</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>otro modelo</translation>
    </message>
    <message>
        <source>others, as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>otros, tal como llegaron</translation>
    </message>
    <message>
        <source>others, cleaned</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>otros, limpios</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>personas</translation>
    </message>
    <message>
        <source>picked clips</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>clips elegidos</translation>
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
        <source>retired</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>retirada</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>revisor</translation>
    </message>
    <message>
        <source>revised, not measured again</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>revisado, sin medir de nuevo</translation>
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
        <source>same tag, different time spans</source>
        <extracomment>below the window</extracomment>
        <translation>misma etiqueta, intervalos distintos</translation>
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
        <source>sent back</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>devuelto</translation>
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
        <source>settled</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>resuelto</translation>
    </message>
    <message>
        <source>severities</source>
        <extracomment>below the window</extracomment>
        <translation>gravedades</translation>
    </message>
    <message>
        <source>severity of {tags}</source>
        <extracomment>review/words.py</extracomment>
        <translation>gravedad de {tags}</translation>
    </message>
    <message>
        <source>severity {grade}</source>
        <extracomment>coverage/columns.py, review/chips.py</extracomment>
        <translation>gravedad {grade}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>firmado por {name}</translation>
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
        <extracomment>dialogs/history.py, packets/label_words.py</extracomment>
        <translation>retirado</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <extracomment>coverage/columns.py, coverage/matrix.py</extracomment>
        <translation>objetivo {amount}</translation>
    </message>
    <message>
        <source>taught, as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>enseñados, tal como llegaron</translation>
    </message>
    <message>
        <source>taught, cleaned</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>enseñados, limpios</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>texto</translation>
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
        <source>the background noise</source>
        <extracomment>review/words.py</extracomment>
        <translation>el ruido de fondo</translation>
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
        <source>the same</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>igual</translation>
    </message>
    <message>
        <source>the transcript</source>
        <extracomment>review/words.py</extracomment>
        <translation>la transcripción</translation>
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
        <source>their key, which begins with earmark1-</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>su clave, que empieza por earmark1-</translation>
    </message>
    <message>
        <source>their pace so far</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>su ritmo hasta ahora</translation>
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
        <extracomment>dialogs/snapshots.py, look/panel.py</extracomment>
        <translation>a</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>muy pocos</translation>
    </message>
    <message>
        <source>training clips, doubling</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>clips de entrenamiento, duplicándose</translation>
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
        <source>undecided</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>sin decidir</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>version {n}</source>
        <extracomment>guidelines/place.py, guidelines/subject_list.py, guidelines/versions.py</extracomment>
        <translation>versión {n}</translation>
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
        <source>whole project</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>proyecto entero</translation>
    </message>
    <message>
        <source>wording only</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>solo la redacción</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>review/words.py</extracomment>
        <translation>palabras</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>peor</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>dialogs/history.py, guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yes, it is</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>sí, lo es</translation>
    </message>
    <message>
        <source>yes, severity {grade}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>sí, gravedad {grade}</translation>
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
        <source>{all} in all, {each} each</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>{all} en total, {each} cada uno</translation>
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
        <source>{before} to {after}: {others}</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>De {before} a {after}: {others}</translation>
    </message>
    <message>
        <source>{changes}. Labels of {clips} become stale: they were made under another text.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{changes}. Las anotaciones de {clips} quedan obsoletas: se hicieron con otro texto.</translation>
    </message>
    <message>
        <source>{changes}. No label becomes stale.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{changes}. Ninguna anotación queda obsoleta.</translation>
    </message>
    <message>
        <source>{clips} an hour</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>{clips} por hora</translation>
    </message>
    <message>
        <source>{clips} of {available}</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>{clips} de {available}</translation>
    </message>
    <message>
        <source>{clips} of {left} disagreements are {tag} against {other}.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>{clips} de {left} discrepancias son {tag} frente a {other}.</translation>
    </message>
    <message>
        <source>{clips} of {name} given to {others}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{clips} de {name} cedidos a {others}</translation>
    </message>
    <message>
        <source>{clips}, about {hours} hours of work.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>{clips}, unas {hours} horas de trabajo.</translation>
    </message>
    <message>
        <source>{clips}, {paired} of them with two transcripts</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>{clips}, {paired} de ellos con dos transcripciones</translation>
    </message>
    <message>
        <source>{clips}: {choice}.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>{clips}: {choice}.</translation>
    </message>
    <message>
        <source>{clip} (draft)</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>{clip} (borrador)</translation>
    </message>
    <message>
        <source>{curve}, {clips} clips: {held} held out, {train} on the clips it was taught</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>{curve}, {clips} clips: {held} en los apartados, {train} en los clips enseñados</translation>
    </message>
    <message>
        <source>{differences}: {next} plays the next one, {clip} opens the next clip</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>{differences}: {next} reproduce la siguiente, {clip} abre el clip siguiente</translation>
    </message>
    <message>
        <source>{done} of {clips} done</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>{done} de {clips} terminados</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>frame/quiet_line.py, queue/pace.py, rounds/words.py</extracomment>
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
        <source>{hours} h</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{hours} h</translation>
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
    <message numerus="yes">
        <source>{key} does “{title}” and %Ln more already: they would lose it</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>
            <numerusform>{key} ya hace «{title}» y %Ln acción más: la perderían</numerusform>
            <numerusform>{key} ya hace «{title}» y %Ln acciones más: la perderían</numerusform>
        </translation>
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
        <source>{labels} of {clips} are stale now. Labelers see the new text, marked as changed.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>{labels} de {clips} quedan obsoletas. Los anotadores ven el texto nuevo, marcado como cambiado.</translation>
    </message>
    <message>
        <source>{labels} of {clips} become stale</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{labels} de {clips} quedan obsoletas</translation>
    </message>
    <message>
        <source>{labels} of {clips} were made under an older text.</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>{labels} de {clips} se hicieron con un texto anterior.</translation>
    </message>
    <message>
        <source>{leave} goes back to review with what is written</source>
        <extracomment>review/table.py</extracomment>
        <translation>{leave} vuelve a la revisión con lo escrito</translation>
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
        <extracomment>model_errors/place.py, report_places.py</extracomment>
        <translation>{list}: buscando los clips</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>coverage/columns.py, coverage/matrix.py</extracomment>
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
        <source>{name} (picked)</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>{name} (elegidos)</translation>
    </message>
    <message>
        <source>{name} against themselves</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name} consigo mismo</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <extracomment>agreement/labelers_page.py, agreement/pairs_page.py, agreement/tag_card.py</extracomment>
        <translation>solo {name}</translation>
    </message>
    <message>
        <source>{name} and others differ</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name} y otros discrepan</translation>
    </message>
    <message>
        <source>{name} answers: {answer}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>{name} responde: {answer}</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <extracomment>questions/view.py</extracomment>
        <translation>{name} pregunta: {question}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>{name} copia</translation>
    </message>
    <message>
        <source>{name} has begun: {clips}</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>{name} ha empezado: {clips}</translation>
    </message>
    <message>
        <source>{name} is asked for {clips} again</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>A {name} se le piden {clips} de nuevo</translation>
    </message>
    <message>
        <source>{name} is asked no more for {clips}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>A {name} ya no se le piden {clips}</translation>
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
        <source>{name} is taken; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>Se toma {name}; una causa lo resuelve</translation>
    </message>
    <message>
        <source>{name}&apos;s key is trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Se confía en la clave de {name}</translation>
    </message>
    <message>
        <source>{name}&apos;s key is trusted no more</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Ya no se confía en la clave de {name}</translation>
    </message>
    <message>
        <source>{name}, tag by tag</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name}, etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>{name}, version {n}</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>{name}, versión {n}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>
            <numerusform>{name}: %Ln anotación</numerusform>
            <numerusform>{name}: %Ln anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels are frozen</source>
        <extracomment>overview/place.py</extracomment>
        <translation>
            <numerusform>{name}: %Ln anotación queda congelada</numerusform>
            <numerusform>{name}: %Ln anotaciones quedan congeladas</numerusform>
        </translation>
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
        <source>{one} and {other}</source>
        <extracomment>agreement/pairs_page.py, review/narrowing.py</extracomment>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>{pace} s of work on a second of sound: {known}</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>{pace} s de trabajo por segundo de audio: {known}</translation>
    </message>
    <message>
        <source>{pair} differ</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>{pair} discrepan</translation>
    </message>
    <message>
        <source>{pair}, tag by tag</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>{pair}, etiqueta por etiqueta</translation>
    </message>
    <message>
        <source>{place} · {what}: {amount} more</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>{place} · {what}: {amount} más</translation>
    </message>
    <message>
        <source>{place}: counting</source>
        <extracomment>model_errors/place.py, overview/place.py, report_places.py</extracomment>
        <translation>{place}: contando</translation>
    </message>
    <message>
        <source>{play} plays · {place} plays the next difference</source>
        <extracomment>review/table.py</extracomment>
        <translation>{play} reproduce · {place} reproduce la diferencia siguiente</translation>
    </message>
    <message>
        <source>{rounds} is still labeled blind. Open it for review, and its disagreements stand here.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>{rounds} aún se anota a ciegas. Ábrala para revisión y sus discrepancias aparecerán aquí.</translation>
    </message>
    <message>
        <source>{round} asks again</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} pide de nuevo</translation>
    </message>
    <message>
        <source>{round} has started: {clips}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} se ha iniciado: {clips}</translation>
    </message>
    <message>
        <source>{round} is closed</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} está cerrada</translation>
    </message>
    <message>
        <source>{round} is open for review</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} está abierta para revisión</translation>
    </message>
    <message>
        <source>{round}: where labelers differ</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>{round}: dónde discrepan los anotadores</translation>
    </message>
    <message>
        <source>{round}: {value}</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>{round}: {value}</translation>
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
        <source>{seconds} s a clip</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{seconds} s por clip</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>quedan {seconds} s</translation>
    </message>
    <message>
        <source>{share} of the clips heard twice had it</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>{share} de los clips oídos dos veces la tenían</translation>
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
        <source>{slice}: heard by {model}</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>{slice}: lo que oye {model}</translation>
    </message>
    <message>
        <source>{slice}: {model} errs</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>{slice}: {model} se equivoca</translation>
    </message>
    <message>
        <source>{tags} tag</source>
        <extracomment>next_step.py</extracomment>
        <translation>{tags} etiquetan</translation>
    </message>
    <message>
        <source>{tag} against {other}</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>{tag} frente a {other}</translation>
    </message>
    <message>
        <source>{tag} marked</source>
        <extracomment>work/spans.py</extracomment>
        <translation>{tag}: intervalo creado</translation>
    </message>
    <message>
        <source>{tag} or not</source>
        <extracomment>review/words.py</extracomment>
        <translation>{tag} o no</translation>
    </message>
    <message>
        <source>{tag} or {other}</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>{tag} o {other}</translation>
    </message>
    <message>
        <source>{tag} over the rounds</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>{tag} a lo largo de las rondas</translation>
    </message>
    <message>
        <source>{tag} retires with the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>{tag} se retira con la próxima edición</translation>
    </message>
    <message>
        <source>{tag} stays</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>{tag} se queda</translation>
    </message>
    <message>
        <source>{tag} · channel</source>
        <extracomment>tag_names.py</extracomment>
        <translation>{tag} · canal</translation>
    </message>
    <message>
        <source>{tag}, severity {grade}</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>{tag}, gravedad {grade}</translation>
    </message>
    <message>
        <source>{tag}: cannot tell</source>
        <extracomment>review/chips.py</extracomment>
        <translation>{tag}: no se distingue</translation>
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
        <source>{value} ({low} to {high})</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>{value} (de {low} a {high})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln clips to label in {round}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>{who}: %Ln clip por anotar en {round}</numerusform>
            <numerusform>{who}: %Ln clips por anotar en {round}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: a packet of %Ln clips is out</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>{who}: hay fuera un paquete de %Ln clip</numerusform>
            <numerusform>{who}: hay fuera un paquete de %Ln clips</numerusform>
        </translation>
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
        <extracomment>coverage/matrix.py, coverage/view.py</extracomment>
        <translation>«{text}» no es un objetivo.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>«{word}» no está en el diccionario</translation>
    </message>
</context>
</TS>
