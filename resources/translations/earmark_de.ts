<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation> oder </translation>
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
            <numerusform>%Ln Übereinstimmung als Gold übernommen</numerusform>
            <numerusform>%Ln Übereinstimmungen als Gold übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anchors with gold beside them.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>
            <numerusform>%Ln Anker mit Gold daneben.</numerusform>
            <numerusform>%Ln Anker mit Gold daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be labeled</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln nicht annotierbar</numerusform>
            <numerusform>%Ln nicht annotierbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>queue/panel.py, reporting/counted.py, rounds/list_page.py</extracomment>
        <translation>
            <numerusform>%Ln Clip</numerusform>
            <numerusform>%Ln Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips added</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln Clip hinzugefügt</numerusform>
            <numerusform>%Ln Clips hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips agree in everything. They can be gold too, marked as accepted in bulk.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>%Ln Clip stimmt in allem überein. Auch er kann Gold werden, als gesammelt übernommen vermerkt.</numerusform>
            <numerusform>%Ln Clips stimmen in allem überein. Auch sie können Gold werden, als gesammelt übernommen vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are as they were</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln Clip ist wieder wie vorher</numerusform>
            <numerusform>%Ln Clips sind wieder wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips changed</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln Clip geändert</numerusform>
            <numerusform>%Ln Clips geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips could not be heard: {reason}</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln Clip war nicht zu hören: {reason}</numerusform>
            <numerusform>%Ln Clips waren nicht zu hören: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips exported</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln Clip exportiert</numerusform>
            <numerusform>%Ln Clips exportiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips go back to their labelers with the next packet</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>
            <numerusform>%Ln Clip geht mit dem nächsten Paket an seine Annotatoren zurück</numerusform>
            <numerusform>%Ln Clips gehen mit dem nächsten Paket an ihre Annotatoren zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips labeled under an older {tag}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln Clip, nach älterem {tag} annotiert</numerusform>
            <numerusform>%Ln Clips, nach älterem {tag} annotiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips measured</source>
        <extracomment>measuring.py</extracomment>
        <translation>
            <numerusform>%Ln Clip gemessen</numerusform>
            <numerusform>%Ln Clips gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips nobody has answered may be of it</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln noch nicht beantworteter Clip kann dazugehören</numerusform>
            <numerusform>%Ln noch nicht beantwortete Clips können dazugehören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips stay behind, since their sound is not here</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Clip bleibt zurück, da sein Ton nicht hier ist</numerusform>
            <numerusform>%Ln Clips bleiben zurück, da ihr Ton nicht hier ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips still to do</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Clip noch zu tun</numerusform>
            <numerusform>%Ln Clips noch zu tun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln Clip mit dem Tag</numerusform>
            <numerusform>%Ln Clips mit dem Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips wait for their labelers.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>%Ln Clip wartet auf seine Annotatoren.</numerusform>
            <numerusform>%Ln Clips warten auf ihre Annotatoren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips written under older transcript rules</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln Clip, nach älteren Transkriptregeln geschrieben</numerusform>
            <numerusform>%Ln Clips, nach älteren Transkriptregeln geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln ließ sich nicht schreiben</numerusform>
            <numerusform>%Ln ließen sich nicht schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements to settle</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln Abweichung zu entscheiden</numerusform>
            <numerusform>%Ln Abweichungen zu entscheiden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts written</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln Entwurf geschrieben</numerusform>
            <numerusform>%Ln Entwürfe geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln Duplikat ausgelassen</numerusform>
            <numerusform>%Ln Duplikate ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <extracomment>dialogs/import_result.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Datei abgelehnt</numerusform>
            <numerusform>%Ln Dateien abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged clips</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln markierter Clip</numerusform>
            <numerusform>%Ln markierte Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given away</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln weitergegeben</numerusform>
            <numerusform>%Ln weitergegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden repeats.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>
            <numerusform>%Ln verdeckte Wiederholung.</numerusform>
            <numerusform>%Ln verdeckte Wiederholungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in your own transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>%Ln Treffer in Ihren Transkripten</numerusform>
            <numerusform>%Ln Treffer in Ihren Transkripten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <extracomment>dialogs/import_result.py, packets/came_back.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln schon bekannt</numerusform>
            <numerusform>%Ln schon bekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels handed in</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation abgegeben</numerusform>
            <numerusform>%Ln Annotationen abgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation übernommen</numerusform>
            <numerusform>%Ln Annotationen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels that went on separately on two machines</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln Annotation, auf zwei Rechnern getrennt fortgeführt</numerusform>
            <numerusform>%Ln Annotationen, auf zwei Rechnern getrennt fortgeführt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were: their label would have lacked an answer</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln blieb, wie er war: seiner Annotation hätte eine Antwort gefehlt</numerusform>
            <numerusform>%Ln blieben, wie sie waren: ihrer Annotation hätte eine Antwort gefehlt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the list.</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>
            <numerusform>%Ln weiterer steht in der Liste.</numerusform>
            <numerusform>%Ln weitere stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more clips are needed.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>
            <numerusform>%Ln weiterer Clip ist nötig.</numerusform>
            <numerusform>%Ln weitere Clips sind nötig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pairs share fewer clips.</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>
            <numerusform>%Ln weiteres Paar hat weniger Clips gemeinsam.</numerusform>
            <numerusform>%Ln weitere Paare haben weniger Clips gemeinsam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tags</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>
            <numerusform>%Ln weiteres Tag</numerusform>
            <numerusform>%Ln weitere Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, by letter</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>
            <numerusform>%Ln weiteres, per Buchstabe</numerusform>
            <numerusform>%Ln weitere, per Buchstabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new labels by {name}</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>
            <numerusform>%Ln neue Annotation von {name}</numerusform>
            <numerusform>%Ln neue Annotationen von {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new labels taken back</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln neue Annotation angenommen</numerusform>
            <numerusform>%Ln neue Annotationen angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open questions of labelers</source>
        <extracomment>review/panel.py</extracomment>
        <translation>
            <numerusform>%Ln offene Frage von Annotatoren</numerusform>
            <numerusform>%Ln offene Fragen von Annotatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets written to {folder}</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln Paket in {folder} geschrieben</numerusform>
            <numerusform>%Ln Pakete in {folder} geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln Vorhersage übernommen</numerusform>
            <numerusform>%Ln Vorhersagen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions of labelers</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>
            <numerusform>%Ln Frage von Annotatoren</numerusform>
            <numerusform>%Ln Fragen von Annotatoren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions to answer</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln Frage zu beantworten</numerusform>
            <numerusform>%Ln Fragen zu beantworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be measured, the first of them {path}: {reason}</source>
        <extracomment>measuring.py</extracomment>
        <translation>
            <numerusform>%Ln Aufnahme ließ sich nicht messen: {path}: {reason}</numerusform>
            <numerusform>%Ln Aufnahmen ließen sich nicht messen, die erste davon {path}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln zurückgegeben</numerusform>
            <numerusform>%Ln zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent back</source>
        <extracomment>queue/lists.py, review/panel.py</extracomment>
        <translation>
            <numerusform>%Ln zurückgegeben</numerusform>
            <numerusform>%Ln zurückgegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: changed since, or no word would be left</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>%Ln bleibt, wie es ist: inzwischen geändert, oder es bliebe kein Wort</numerusform>
            <numerusform>%Ln bleiben, wie sie sind: inzwischen geändert, oder es bliebe kein Wort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect clips to hear</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln verdächtiger Clip anzuhören</numerusform>
            <numerusform>%Ln verdächtige Clips anzuhören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags were marked by nobody.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>
            <numerusform>%Ln Tag hat niemand gesetzt.</numerusform>
            <numerusform>%Ln Tags hat niemand gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time spans went with their tag</source>
        <extracomment>work/answering.py</extracomment>
        <translation>
            <numerusform>%Ln Zeitspanne wurde mit ihrem Tag entfernt</numerusform>
            <numerusform>%Ln Zeitspannen wurden mit ihrem Tag entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided and left here</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln unentschieden und hiergeblieben</numerusform>
            <numerusform>%Ln unentschieden und hiergeblieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished labels stay here</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln unfertige Annotation bleibt hier</numerusform>
            <numerusform>%Ln unfertige Annotationen bleiben hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <extracomment>guidelines/follow_up.py, guidelines/place.py, guidelines/publishing.py, guidelines/rounds.py, guidelines/state_card.py, guidelines/words.py</extracomment>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips have labels made under an older text: exactly those, each heard by two.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>
            <numerusform>%n Clip hat Annotationen nach einem älteren Text: genau dieser, von zweien gehört.</numerusform>
            <numerusform>%n Clips haben Annotationen nach einem älteren Text: genau diese, jeder von zweien gehört.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips made</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n Clip erzeugt</numerusform>
            <numerusform>%n Clips erzeugt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips without a label are set aside for them</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n Clip ohne Annotation tritt dafür zurück</numerusform>
            <numerusform>%n Clips ohne Annotation treten dafür zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips, those first that a clearer text would mend. Space plays.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n Clip, bei dem ein klarerer Text helfen kann. Die Leertaste spielt ab.</numerusform>
            <numerusform>%n Clips, zuerst die, bei denen ein klarerer Text helfen würde. Die Leertaste spielt ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found unclear.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n unklar gefunden.</numerusform>
            <numerusform>%n unklar gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instructions have changed: {names}</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>
            <numerusform>%n Anweisung hat sich geändert: {names}</numerusform>
            <numerusform>%n Anweisungen haben sich geändert: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <extracomment>guidelines/place.py, guidelines/publishing.py, guidelines/state_card.py</extracomment>
        <translation>
            <numerusform>%n Annotation</numerusform>
            <numerusform>%n Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out where labels are</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n ausgelassen, wo Annotationen sind</numerusform>
            <numerusform>%n ausgelassen, wo Annotationen sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published yet: labelers hear them from the next edition on.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n noch nicht veröffentlicht: Annotatoren hören es ab der nächsten Ausgabe.</numerusform>
            <numerusform>%n noch nicht veröffentlicht: Annotatoren hören sie ab der nächsten Ausgabe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings cannot be heard</source>
        <extracomment>segmenting/panel.py, work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n Aufnahme ist nicht zu hören</numerusform>
            <numerusform>%n Aufnahmen sind nicht zu hören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments of this recording</source>
        <extracomment>segments/panel.py</extracomment>
        <translation>
            <numerusform>%n Abschnitt dieser Aufnahme</numerusform>
            <numerusform>%n Abschnitte dieser Aufnahme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags are new in the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>
            <numerusform>%n Tag ist neu in der nächsten Ausgabe</numerusform>
            <numerusform>%n Tags sind neu in der nächsten Ausgabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n schon vorhanden</numerusform>
            <numerusform>%n schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time spans</source>
        <extracomment>tags/span_list.py</extracomment>
        <translation>
            <numerusform>%n Zeitspanne</numerusform>
            <numerusform>%n Zeitspannen</numerusform>
        </translation>
    </message>
    <message>
        <source>(( )) not understood</source>
        <extracomment>work/writing.py</extracomment>
        <translation>(( )) nicht verstanden</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>(nichts)</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them hidden repeats</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>
            <numerusform>, davon %Ln verdeckte Wiederholung</numerusform>
            <numerusform>, davon %Ln verdeckte Wiederholungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln anchors</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>
            <numerusform>, und %Ln Anker</numerusform>
            <numerusform>, und %Ln Anker</numerusform>
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
        <translation>0 bis 4 kHz, Farben je Clip angepasst</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>0,5 s</translation>
    </message>
    <message>
        <source>1  audible only</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>1  nur hörbar</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>1 s</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>1 to 9 or a letter</source>
        <extracomment>next_step.py</extracomment>
        <translation>1 bis 9 oder ein Buchstabe</translation>
    </message>
    <message>
        <source>2  makes some words hard</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>2  einzelne Wörter erschwert</translation>
    </message>
    <message>
        <source>2 s</source>
        <extracomment>actions.py</extracomment>
        <translation>2 s</translation>
    </message>
    <message>
        <source>2 × matched spans ÷ spans of both</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>2 × passende Spannen ÷ Spannen beider</translation>
    </message>
    <message>
        <source>3  words are lost</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>3  Wörter gehen verloren</translation>
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
            <numerusform>; %Ln Clip darf keiner von ihnen übernehmen</numerusform>
            <numerusform>; %Ln Clips darf keiner von ihnen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip in five steps</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>Ein Clip in fünf Schritten</translation>
    </message>
    <message>
        <source>A clip with a question</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>Ein Clip mit einer Frage</translation>
    </message>
    <message>
        <source>A copy lies at {path}</source>
        <extracomment>traffic.py</extracomment>
        <translation>Eine Kopie liegt unter {path}</translation>
    </message>
    <message>
        <source>A decision in Review is made again</source>
        <extracomment>work/work.py</extracomment>
        <translation>Eine Entscheidung der Prüfung gilt wieder</translation>
    </message>
    <message>
        <source>A decision in Review was taken back</source>
        <extracomment>work/work.py</extracomment>
        <translation>Eine Entscheidung der Prüfung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>A folder a noise tag</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ein Ordner je Geräusch-Tag</translation>
    </message>
    <message>
        <source>A folder an environment</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ein Ordner je Umgebung</translation>
    </message>
    <message>
        <source>A folder for the packets</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Ein Ordner für die Pakete</translation>
    </message>
    <message>
        <source>A folder with a model that faster-whisper reads. Nothing is downloaded; no sound leaves this machine.</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Ein Ordner mit einem Modell, das faster-whisper liest. Nichts wird heruntergeladen; kein Ton verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>A label in conflict</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Eine Annotation im Konflikt</translation>
    </message>
    <message>
        <source>A label on the desk is finished again</source>
        <extracomment>review/place.py</extracomment>
        <translation>Eine Annotation am Arbeitsplatz ist wieder fertig</translation>
    </message>
    <message>
        <source>A label on the desk was taken back</source>
        <extracomment>review/place.py</extracomment>
        <translation>Eine Annotation am Arbeitsplatz wurde zurückgenommen</translation>
    </message>
    <message>
        <source>A model&apos;s draft was in sight</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Der Entwurf eines Modells war zu sehen</translation>
    </message>
    <message>
        <source>A model&apos;s draft was shown</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Der Entwurf eines Modells war zu sehen</translation>
    </message>
    <message>
        <source>A model&apos;s predictions (table, NeMo manifest with pred_text, CTM)</source>
        <extracomment>below the window</extracomment>
        <translation>Vorhersagen eines Modells (Tabelle, NeMo-Manifest mit pred_text, CTM)</translation>
    </message>
    <message>
        <source>A new folder for the clips</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ein neuer Ordner für die Clips</translation>
    </message>
    <message>
        <source>A new tag</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Ein neues Tag</translation>
    </message>
    <message>
        <source>A number behind + counts clips nobody has answered: they may be of it.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Eine Zahl hinter + zählt Clips, die niemand beantwortet hat: Sie können dazugehören.</translation>
    </message>
    <message>
        <source>A part of {tag}. It is missing in labels made before, and the old answer is shown as a hint.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Ein Teil von {tag}. In früheren Annotationen fehlt es, und die alte Antwort erscheint als Hinweis.</translation>
    </message>
    <message>
        <source>A project is one file that holds everything but the sound. Make one, or drop a folder of sound here.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Ein Projekt ist eine Datei, die alles außer dem Ton enthält. Legen Sie eines an, oder ziehen Sie einen Ordner mit Ton hierher.</translation>
    </message>
    <message>
        <source>A reason is needed: others must be able to follow</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Ein Grund ist nötig: Andere müssen ihn nachvollziehen können</translation>
    </message>
    <message>
        <source>A snapshot freezes every label, so that you can say what a model was trained on.</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Ein Schnappschuss friert jede Annotation ein, damit Sie sagen können, womit ein Modell trainiert wurde.</translation>
    </message>
    <message>
        <source>A target is a number of clips such as 40, minutes such as 12 min, or both: 40, 12 min.</source>
        <extracomment>coverage/targets.py</extracomment>
        <translation>Ein Ziel ist eine Zahl von Clips wie 40, Minuten wie 12 min, oder beides: 40, 12 min.</translation>
    </message>
    <message>
        <source>A transcript is one line. Ctrl+↵ finishes and goes on; Shift+↵ breaks the line all the same</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Ein Transkript ist eine Zeile. Strg+↵ schließt ab und geht weiter; Umschalt+↵ bricht die Zeile trotzdem um</translation>
    </message>
    <message>
        <source>A transcript is one line. {finish} finishes and goes on; Shift+↵ breaks the line all the same</source>
        <extracomment>next_step.py</extracomment>
        <translation>Ein Transkript ist eine Zeile. {finish} schließt ab und geht weiter; Umschalt+↵ bricht die Zeile trotzdem um</translation>
    </message>
    <message>
        <source>About Earmark</source>
        <extracomment>actions.py, frame/help.py</extracomment>
        <translation>Über Earmark</translation>
    </message>
    <message>
        <source>About this round</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Über diese Runde</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln agreements as gold</source>
        <extracomment>review/panel.py</extracomment>
        <translation>
            <numerusform>%Ln Übereinstimmung als Gold übernehmen</numerusform>
            <numerusform>%Ln Übereinstimmungen als Gold übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept them as gold</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Als Gold übernehmen</translation>
    </message>
    <message>
        <source>Accept what agrees as gold</source>
        <extracomment>actions.py</extracomment>
        <translation>Übereinstimmendes als Gold übernehmen</translation>
    </message>
    <message>
        <source>Accepted as gold with other agreements by {name}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Mit anderen Übereinstimmungen von {name} als Gold übernommen</translation>
    </message>
    <message>
        <source>Accepting agreements</source>
        <extracomment>review/place.py</extracomment>
        <translation>Übereinstimmungen werden übernommen</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>Taste hinzufügen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add this to the report, so that the fault is easier to find:</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Dies dem Bericht beifügen, damit der Fehler leichter zu finden ist:</translation>
    </message>
    <message>
        <source>Add “{mark}”</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ hinzufügen</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>„{word}“ zu meinen Wörtern</translation>
    </message>
    <message>
        <source>Add “{word}” to the project&apos;s words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>„{word}“ zu den Wörtern des Projekts</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <extracomment>actions.py</extracomment>
        <translation>Nach 30 Minuten</translation>
    </message>
    <message>
        <source>After an hour</source>
        <extracomment>actions.py</extracomment>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>After an hour and a half</source>
        <extracomment>actions.py</extracomment>
        <translation>Nach anderthalb Stunden</translation>
    </message>
    <message>
        <source>After discussion: {words}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Nach Besprechung: {words}</translation>
    </message>
    <message>
        <source>After this clip</source>
        <extracomment>work/breaks.py</extracomment>
        <translation>Nach diesem Clip</translation>
    </message>
    <message>
        <source>After three letters</source>
        <extracomment>actions.py</extracomment>
        <translation>Nach drei Buchstaben</translation>
    </message>
    <message>
        <source>Against gold</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>Gegen Gold</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>actions.py, agreement/view.py, frame/top_bar.py</extracomment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement in both</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Übereinstimmung in beiden</translation>
    </message>
    <message>
        <source>Agreement on time spans</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Übereinstimmung bei Zeitspannen</translation>
    </message>
    <message>
        <source>Agreement per tag</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Übereinstimmung je Tag</translation>
    </message>
    <message>
        <source>Agrees</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clips of the list</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>Der einzige Clip der Liste</numerusform>
            <numerusform>Alle %Ln Clips der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>All but {name}</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Alle außer {name}</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>actions.py</extracomment>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <source>All clips</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Alle Clips</translation>
    </message>
    <message>
        <source>All clips are done. Next: “Done” in the queue shows your labels again; Ctrl+Shift+I brings more clips</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Alle Clips sind fertig. Weiter: „Fertig“ in der Liste zeigt Ihre Annotationen wieder; Strg+Umschalt+I bringt mehr Clips</translation>
    </message>
    <message>
        <source>All clips are done. Next: “Done” in the queue shows your labels again; {folder} brings more clips</source>
        <extracomment>next_step.py</extracomment>
        <translation>Alle Clips sind fertig. Weiter: „Fertig“ in der Liste zeigt Ihre Annotationen wieder; {folder} bringt mehr Clips</translation>
    </message>
    <message>
        <source>All clips of the list</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Alle Clips der Liste</translation>
    </message>
    <message>
        <source>All clips of this list are done. Next: “Back to all clips” above the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>Alle Clips dieser Liste sind fertig. Weiter: „Zurück zu allen Clips“ über der Liste</translation>
    </message>
    <message>
        <source>All disagreements</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Alle Abweichungen</translation>
    </message>
    <message>
        <source>All disagreements are settled</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Alle Abweichungen sind entschieden</translation>
    </message>
    <message>
        <source>All frequencies, colours fitted to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Alle Frequenzen, Farben je Clip angepasst</translation>
    </message>
    <message>
        <source>All keys are those of the preset again</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Alle Tasten sind wieder die der Vorlage</translation>
    </message>
    <message>
        <source>All of them</source>
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Alle Tags</translation>
    </message>
    <message>
        <source>All that any of them marks, with the words of the first</source>
        <extracomment>review/board.py</extracomment>
        <translation>Alles, was einer von ihnen setzt, mit den Wörtern der ersten</translation>
    </message>
    <message>
        <source>All that they mark is taken, with the words of the first; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>Alles, was sie setzen, ist übernommen, mit den Wörtern der ersten; eine Ursache entscheidet</translation>
    </message>
    <message>
        <source>All: every label that counts</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Alle: jede Annotation, die zählt</translation>
    </message>
    <message>
        <source>Alpha</source>
        <extracomment>agreement/columns.py, agreement/pairs_page.py</extracomment>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Alpha, frames</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Alpha, Fenster</translation>
    </message>
    <message>
        <source>Also show</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Auch zeigen</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>actions.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+↵ writes {word}</source>
        <extracomment>transcript/completion.py</extracomment>
        <translation>Alt+↵ schreibt {word}</translation>
    </message>
    <message>
        <source>Among all yes, the share on which both agree: 2a / (2a + b + c)</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Der Anteil aller Ja, in dem beide übereinstimmen: 2a / (2a + b + c)</translation>
    </message>
    <message>
        <source>An earlier state is on the desk; ↵ finishes it as the newest</source>
        <extracomment>work/history.py</extracomment>
        <translation>Ein früherer Stand liegt vor; ↵ schließt ihn als neuesten ab</translation>
    </message>
    <message>
        <source>An example for the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Ein Beispiel für die nächste Ausgabe</translation>
    </message>
    <message>
        <source>An example of which tag? Press its key first</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Beispiel für welches Tag? Drücken Sie zuerst dessen Taste</translation>
    </message>
    <message>
        <source>Anchors with gold</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Anker mit Gold</translation>
    </message>
    <message>
        <source>Another language</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Another said yes, the labeler no</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Ein anderer sagte Ja, der Annotator Nein</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>questions/view.py</extracomment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answer questions…</source>
        <extracomment>actions.py</extracomment>
        <translation>Fragen beantworten…</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answers to tags</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Antworten zu Tags</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Beliebiges Tag</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>actions.py</extracomment>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As a draft: finishing stores it as the newest state. Nothing is lost</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Als Entwurf: Abschließen speichert ihn als neuesten Stand. Nichts geht verloren</translation>
    </message>
    <message>
        <source>As at the first start: Speech, magma</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Wie beim ersten Start: Sprache, Magma</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>As it would be</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>As its size asks for</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Wie es die Größe verlangt</translation>
    </message>
    <message>
        <source>As labelers read it</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Wie Annotatoren es lesen</translation>
    </message>
    <message>
        <source>As set by hand</source>
        <extracomment>actions.py</extracomment>
        <translation>Wie von Hand eingestellt</translation>
    </message>
    <message>
        <source>As the form needs it: all</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Wie das Format es braucht: alle</translation>
    </message>
    <message>
        <source>As the form needs it: consensus</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Wie das Format es braucht: Konsens</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>actions.py</extracomment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As they are now</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Ask for the finished clips once more; their labels stay until then</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Die fertigen Clips noch einmal anfordern; die Annotationen bleiben bis dahin</translation>
    </message>
    <message>
        <source>Ask their labelers again</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Ihre Annotatoren noch einmal fragen</translation>
    </message>
    <message>
        <source>Asking again</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Wird noch einmal gefragt</translation>
    </message>
    <message>
        <source>Asks for</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Fragt nach</translation>
    </message>
    <message>
        <source>Asks: {words}</source>
        <extracomment>review/card.py</extracomment>
        <translation>Fragt: {words}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Zuteilungen</translation>
    </message>
    <message>
        <source>Audio insufficient</source>
        <extracomment>review/words.py</extracomment>
        <translation>Ton reicht nicht</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Achse</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>dialogs/bulk.py, frame/welcome.py, remarks/ask.py, review/lines.py, rounds/planner.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Zurück  Esc</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>1 s zurück</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>5 s zurück</translation>
    </message>
    <message>
        <source>Back to all</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Zurück zu allen</translation>
    </message>
    <message>
        <source>Back to all clips</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Zurück zu allen Clips</translation>
    </message>
    <message>
        <source>Back to it</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Zurück dorthin</translation>
    </message>
    <message>
        <source>Back to normal speed  {normal}, slower {slower} faster {faster}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Zurück zur normalen Geschwindigkeit  {normal}, langsamer {slower} schneller {faster}</translation>
    </message>
    <message>
        <source>Back to normal speed  ⌫, slower , faster .</source>
        <extracomment>listening/transport.py</extracomment>
        <translation type="vanished">Zurück zur normalen Geschwindigkeit  ⌫, langsamer , schneller .</translation>
    </message>
    <message>
        <source>Back to the clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Zurück zum Clip</translation>
    </message>
    <message>
        <source>Back to the definitions</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Zurück zu den Definitionen</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Back to {name}’s work</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Zurück zur Arbeit von {name}</translation>
    </message>
    <message>
        <source>Background noise</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, rounds/form.py, tags/panel.py</extracomment>
        <translation>Hintergrundgeräusch</translation>
    </message>
    <message>
        <source>Background noise not answered</source>
        <extracomment>review/chips.py</extracomment>
        <translation>Hintergrundgeräusch nicht beantwortet</translation>
    </message>
    <message>
        <source>Background noise, the rarest first</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Hintergrundgeräusch, die seltensten zuerst</translation>
    </message>
    <message>
        <source>Background noise: still open</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>Hintergrundgeräusch: noch offen</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Before and after its guideline changed</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Vor und nach der Änderung der Richtlinie</translation>
    </message>
    <message>
        <source>Being labeled</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Wird annotiert</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>agreement/pairs_page.py, review/board.py</extracomment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Both defensible</source>
        <extracomment>review/words.py</extracomment>
        <translation>Beides vertretbar</translation>
    </message>
    <message>
        <source>Both say yes</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>Beide sagen ja</translation>
    </message>
    <message>
        <source>Brightest at</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Am hellsten bei</translation>
    </message>
    <message>
        <source>By kind</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By labelers</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Nach Annotatoren</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>By state</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Nach Stand</translation>
    </message>
    <message>
        <source>By tag</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <source>By two axes</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Nach zwei Achsen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/export.py, packets/hand_out.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cannot be labeled</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Nicht annotierbar</translation>
    </message>
    <message>
        <source>Cannot be labeled because</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Nicht annotierbar, weil</translation>
    </message>
    <message>
        <source>Cannot label</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Nicht annotierbar</translation>
    </message>
    <message>
        <source>Cannot label, and next</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Nicht annotierbar, weiter</translation>
    </message>
    <message>
        <source>Cannot label…</source>
        <extracomment>actions.py</extracomment>
        <translation>Nicht annotierbar…</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>actions.py, agreement/labelers_page.py, agreement/tag_card.py, coverage/columns.py, review/words.py, tag_names.py, tags/axis_button.py, tags/row.py</extracomment>
        <translation>Nicht zu erkennen</translation>
    </message>
    <message>
        <source>Carrying labels over to merged tags</source>
        <extracomment>open_project.py</extracomment>
        <translation>Annotationen werden auf zusammengelegte Tags übertragen</translation>
    </message>
    <message>
        <source>Cause: audio insufficient</source>
        <extracomment>actions.py</extracomment>
        <translation>Ursache: Ton reicht nicht</translation>
    </message>
    <message>
        <source>Cause: both defensible</source>
        <extracomment>actions.py</extracomment>
        <translation>Ursache: beides vertretbar</translation>
    </message>
    <message>
        <source>Cause: guideline not followed</source>
        <extracomment>actions.py</extracomment>
        <translation>Ursache: Richtlinie nicht befolgt</translation>
    </message>
    <message>
        <source>Cause: guideline unclear</source>
        <extracomment>actions.py</extracomment>
        <translation>Ursache: Richtlinie unklar</translation>
    </message>
    <message>
        <source>Cause: slip</source>
        <extracomment>actions.py</extracomment>
        <translation>Ursache: Versehen</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Änderung</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>%Ln Clip ändern</numerusform>
            <numerusform>%Ln Clips ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Mehrere Clips ändern</translation>
    </message>
    <message>
        <source>Change the chosen clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Gewählte Clips ändern…</translation>
    </message>
    <message>
        <source>Change the guideline</source>
        <extracomment>review/board.py</extracomment>
        <translation>Richtlinie ändern</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <extracomment>actions.py, dialogs/keys.py</extracomment>
        <translation>Tasten ändern…</translation>
    </message>
    <message>
        <source>Changed again</source>
        <extracomment>work/copying.py</extracomment>
        <translation>Erneut geändert</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, rounds/form.py, tags/axis_button.py</extracomment>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Channel 1</source>
        <extracomment>actions.py</extracomment>
        <translation>Kanal 1</translation>
    </message>
    <message>
        <source>Channel 2</source>
        <extracomment>actions.py</extracomment>
        <translation>Kanal 2</translation>
    </message>
    <message>
        <source>Channel 3</source>
        <extracomment>actions.py</extracomment>
        <translation>Kanal 3</translation>
    </message>
    <message>
        <source>Channel 4</source>
        <extracomment>actions.py</extracomment>
        <translation>Kanal 4</translation>
    </message>
    <message>
        <source>Channel clean</source>
        <extracomment>actions.py, tag_names.py</extracomment>
        <translation>Kanal sauber</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <extracomment>actions.py</extracomment>
        <translation>Gezeigter Kanal</translation>
    </message>
    <message>
        <source>Channel: {which}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Kanal: {which}</translation>
    </message>
    <message>
        <source>Channels mixed</source>
        <extracomment>actions.py</extracomment>
        <translation>Kanäle gemischt</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>actions.py</extracomment>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Choose a clip in the queue, or press N for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Wählen Sie einen Clip in der Liste, oder drücken Sie N für den ersten</translation>
    </message>
    <message>
        <source>Choose a clip in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>Wählen Sie einen Clip in der Liste, oder drücken Sie {next} für den ersten</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a folder, and hand out</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Ordner wählen und ausgeben</translation>
    </message>
    <message>
        <source>Choose a time span first: Alt+↓ takes the next one</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Wählen Sie zuerst eine Zeitspanne: Alt+↓ nimmt die nächste</translation>
    </message>
    <message>
        <source>Choose different axes for rows, columns and what they lie within.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Wählen Sie verschiedene Achsen für Zeilen, Spalten und das, worin sie liegen.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose what changes</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Was sich ändern soll</translation>
    </message>
    <message>
        <source>Choose where, and export</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ort wählen und exportieren</translation>
    </message>
    <message>
        <source>Choose who labels.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Wählen Sie, wer annotiert.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chosen clips</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Gewählte Clips</translation>
    </message>
    <message>
        <source>Clean or collect?</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>Bereinigen oder sammeln?</translation>
    </message>
    <message>
        <source>Clear the sound cache</source>
        <extracomment>actions.py</extracomment>
        <translation>Tonspeicher leeren</translation>
    </message>
    <message>
        <source>Clearing the sound cache</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>Tonspeicher wird geleert</translation>
    </message>
    <message>
        <source>Click to select, double click to hear, Delete to take away</source>
        <extracomment>tags/span_list.py</extracomment>
        <translation>Klick wählt aus, Doppelklick spielt ab, Entf entfernt</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>actions.py, dialogs/replacing.py, look/spectrum_view.py, packets/came_back.py</extracomment>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Clip of {length}</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Clip von {length}</translation>
    </message>
    <message>
        <source>Clip of {length}, selected from {start} to {end}</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Clip von {length}, ausgewählt von {start} bis {end}</translation>
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
        <translation>Clips nach Tag und Schweregrad</translation>
    </message>
    <message>
        <source>Clips drawn by chance, which these labelers have not heard, show whether the new text is clearer.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Zufällig gezogene Clips, die diese Annotatoren nicht gehört haben, zeigen, ob der neue Text klarer ist.</translation>
    </message>
    <message>
        <source>Clips drawn from each stratum</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Aus jeder Schicht gezogene Clips</translation>
    </message>
    <message>
        <source>Clips nobody has labeled in which a model hears what is missing</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Nicht annotierte Clips, in denen ein Modell hört, was fehlt</translation>
    </message>
    <message>
        <source>Clips nobody has reviewed</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips, die niemand angesehen hat</translation>
    </message>
    <message>
        <source>Clips of the sample</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Clips der Stichprobe</translation>
    </message>
    <message>
        <source>Clips on which labelers could not tell</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Clips, bei denen Annotatoren es nicht erkennen konnten</translation>
    </message>
    <message>
        <source>Clips on which labels differ</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips mit abweichenden Annotationen</translation>
    </message>
    <message>
        <source>Clips on which nothing else differs</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Clips, bei denen sonst nichts abweicht</translation>
    </message>
    <message>
        <source>Clips on which the model errs</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Clips, bei denen das Modell irrt</translation>
    </message>
    <message>
        <source>Clips outside the rounds</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>Clips außerhalb der Runden</translation>
    </message>
    <message>
        <source>Clips per environment</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Clips je Umgebung</translation>
    </message>
    <message>
        <source>Clips tagged</source>
        <extracomment>agreement/columns.py, dialogs/snapshots.py</extracomment>
        <translation>Clips mit Tag</translation>
    </message>
    <message>
        <source>Clips that labelers differ on</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Clips, bei denen Annotatoren abweichen</translation>
    </message>
    <message>
        <source>Clips that two or more must hear for a verdict on the tag</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Clips, die zwei oder mehr hören müssen, für ein Urteil über das Tag</translation>
    </message>
    <message>
        <source>Clips under an older definition</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips nach einer älteren Definition</translation>
    </message>
    <message>
        <source>Clips whose labels are suspect</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips mit verdächtigen Annotationen</translation>
    </message>
    <message>
        <source>Clips with as many yes as no</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Clips mit ebenso vielen Ja wie Nein</translation>
    </message>
    <message>
        <source>Clips with gold</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Clips mit Gold</translation>
    </message>
    <message>
        <source>Clips with gold that everybody labels blind, to tell drifting labelers</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Clips mit Gold, die alle blind annotieren, um abdriftende Annotatoren zu erkennen</translation>
    </message>
    <message>
        <source>Clips with the tag that are expected among those that two or more hear; 30 give a verdict</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Clips mit dem Tag, die unter denen zu erwarten sind, die zwei oder mehr hören; 30 ergeben ein Urteil</translation>
    </message>
    <message>
        <source>Clips with two answers of which at least one is yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Clips mit zwei Antworten, von denen mindestens eine ja ist</translation>
    </message>
    <message>
        <source>Clips without sound too</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Auch Clips ohne Ton</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/history.py, dialogs/import_result.py, dialogs/key_editor.py, learning/dialog.py, look/panel.py, packets/came_back.py, packets/keys_dialog.py, rounds/list_page.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the round</source>
        <extracomment>actions.py</extracomment>
        <translation>Runde schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code, which never changes</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Code, der sich nie ändert</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <extracomment>below the window</extracomment>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>Collect these first</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Diese zuerst sammeln</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Compare and results</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Vergleich und Ergebnisse</translation>
    </message>
    <message>
        <source>Compare with an example</source>
        <extracomment>actions.py</extracomment>
        <translation>Mit einem Beispiel vergleichen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Comparing labelers and rounds…</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Annotatoren und Runden werden verglichen…</translation>
    </message>
    <message>
        <source>Comparing labels…</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Annotationen werden verglichen…</translation>
    </message>
    <message>
        <source>Comparing snapshots</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Schnappschüsse werden verglichen</translation>
    </message>
    <message>
        <source>Consensus: what more than half say</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Konsens: was mehr als die Hälfte sagt</translation>
    </message>
    <message>
        <source>Convention alone</source>
        <extracomment>review/words.py</extracomment>
        <translation>Nur Schreibweise</translation>
    </message>
    <message>
        <source>Conventions set aside</source>
        <extracomment>agreement/pairs_page.py, agreement/rounds_page.py</extracomment>
        <translation>Ohne Schreibweisen</translation>
    </message>
    <message>
        <source>Copied: now pass it on</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Kopiert: nun weitergeben</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>actions.py, coverage/view.py, frame/top_bar.py</extracomment>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Coverage by two axes</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Abdeckung nach zwei Achsen</translation>
    </message>
    <message>
        <source>Coverage per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Abdeckung je Tag</translation>
    </message>
    <message>
        <source>Covers the important cases?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>Deckt die wichtigen Fälle ab?</translation>
    </message>
    <message>
        <source>Crossed with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Gekreuzt mit</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>actions.py</extracomment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Ctrl+Space switches the input method on many machines: give this action another key first</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>Strg+Leertaste wechselt auf vielen Rechnern die Eingabemethode: Geben Sie dieser Aktion zuerst eine andere Taste</translation>
    </message>
    <message>
        <source>Ctrl+↵ finishes all the same</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Strg+↵ schließt trotzdem ab</translation>
    </message>
    <message>
        <source>Cut long recordings into clips at their pauses</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Lange Aufnahmen an ihren Pausen in Clips schneiden</translation>
    </message>
    <message>
        <source>Cut {name} into clips at its pauses</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>{name} an den Pausen in Clips schneiden</translation>
    </message>
    <message>
        <source>Cutting into clips</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Clips werden geschnitten</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>actions.py</extracomment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Am dunkelsten bei</translation>
    </message>
    <message>
        <source>Defined consistently?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>Einheitlich definiert?</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Definition, in Markdown</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Definition, in Markdown</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>actions.py</extracomment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>actions.py, frame/top_bar.py</extracomment>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Device</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Did it help the models?</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Hat es den Modellen geholfen?</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Differs: {words}</source>
        <extracomment>differences/text.py</extracomment>
        <translation>Weicht ab: {words}</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <extracomment>guidelines/evidence_card.py, review/panel.py</extracomment>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Disagreements left: {count}</source>
        <extracomment>review/panel.py</extracomment>
        <translation>Offene Abweichungen: {count}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Strittig</translation>
    </message>
    <message>
        <source>Do again</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>queue/panel.py, rounds/columns.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Done again in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>Wieder ausgeführt in %Ln Clip: {what}</numerusform>
            <numerusform>Wieder ausgeführt in %Ln Clips: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Done editing</source>
        <extracomment>review/board.py</extracomment>
        <translation>Bearbeiten beenden</translation>
    </message>
    <message>
        <source>Draft by a model on this machine</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Entwurf eines Modells auf diesem Rechner</translation>
    </message>
    <message>
        <source>Draft by a model on this machine…</source>
        <extracomment>actions.py</extracomment>
        <translation>Entwurf eines Modells auf diesem Rechner…</translation>
    </message>
    <message>
        <source>Draft from a model, {model}</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Entwurf eines Modells, {model}</translation>
    </message>
    <message>
        <source>Draft from a model, {model}: it heard nobody speak</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Entwurf eines Modells, {model}: Es hörte niemanden sprechen</translation>
    </message>
    <message>
        <source>Draft from a model, {model}: taken. Check it against the sound</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Entwurf eines Modells, {model}: übernommen. Prüfen Sie ihn am Ton</translation>
    </message>
    <message>
        <source>Draft from a model: {words}</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Entwurf eines Modells: {words}</translation>
    </message>
    <message>
        <source>Draft put away. {key} shows it again</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Entwurf weggelegt. {key} zeigt ihn wieder</translation>
    </message>
    <message>
        <source>Drafts are being written already</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>Es werden schon Entwürfe geschrieben</translation>
    </message>
    <message>
        <source>Drafts are shown from here on. Of this clip {model} says nothing</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Ab jetzt sind Entwürfe zu sehen. Zu diesem Clip sagt {model} nichts</translation>
    </message>
    <message>
        <source>Drafts change only where you tick them, and Undo does not bring them back</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Entwürfe ändern sich nur, wo Sie sie ankreuzen, und Rückgängig bringt sie nicht zurück</translation>
    </message>
    <message>
        <source>Drafts from a model are not shown any more</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Entwürfe eines Modells sind nicht mehr zu sehen</translation>
    </message>
    <message>
        <source>Draw the sound as at first</source>
        <extracomment>actions.py</extracomment>
        <translation>Ton wie anfangs zeichnen</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Drawn</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Gezogen</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Zufällig gezogen</translation>
    </message>
    <message>
        <source>Drawn by chance, from strata</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Zufällig gezogen, aus Schichten</translation>
    </message>
    <message>
        <source>Drop a folder of sound here, or press Ctrl+Shift+I</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation type="vanished">Ziehen Sie einen Ordner mit Ton hierher, oder drücken Sie Strg+Umschalt+I</translation>
    </message>
    <message>
        <source>Drop a folder of sound here, or press {key}</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>Ziehen Sie einen Ordner mit Ton hierher, oder drücken Sie {key}</translation>
    </message>
    <message>
        <source>Each labeler gets one file with their clips and the guidelines, for a computer of their own. Nobody else&apos;s labels are in it.</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Jeder Annotator bekommt eine Datei mit seinen Clips und den Richtlinien, für den eigenen Rechner. Fremde Annotationen sind nicht darin.</translation>
    </message>
    <message>
        <source>Each person sees only their own work. On a shared project file that is a convention, not a lock.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Jeder sieht nur die eigene Arbeit. In einer gemeinsamen Projektdatei ist das eine Vereinbarung, keine Sperre.</translation>
    </message>
    <message>
        <source>Each sees only their own work here. On a shared project that is a convention, not a lock.</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Hier sieht jeder nur die eigene Arbeit. In einem gemeinsamen Projekt ist das eine Vereinbarung, keine Sperre.</translation>
    </message>
    <message>
        <source>Earlier name alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>Nur der frühere Name</translation>
    </message>
    <message>
        <source>Earlier: {rounds}</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>Früher: {rounds}</translation>
    </message>
    <message>
        <source>Earmark ended unexpectedly; your work is there. Report: {path}</source>
        <extracomment>frame/mishap.py</extracomment>
        <translation>Earmark endete unerwartet; Ihre Arbeit ist da. Bericht: {path}</translation>
    </message>
    <message>
        <source>Earmark made a mistake</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Earmark hat einen Fehler gemacht</translation>
    </message>
    <message>
        <source>Earmark made a mistake. The report lies in {path}</source>
        <extracomment>frame/mishap.py</extracomment>
        <translation>Earmark hat einen Fehler gemacht. Der Bericht liegt unter {path}</translation>
    </message>
    <message>
        <source>Earmark projects (*.earmark)</source>
        <extracomment>traffic.py</extracomment>
        <translation>Earmark-Projekte (*.earmark)</translation>
    </message>
    <message>
        <source>Earmark projects and packets (*.earmark *.earpack)</source>
        <extracomment>traffic.py</extracomment>
        <translation>Projekte und Pakete von Earmark (*.earmark *.earpack)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edition {n} is published</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Ausgabe {n} ist veröffentlicht</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>dialogs/key_editor.py, dialogs/keys.py</extracomment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>actions.py</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End 10 ms earlier</source>
        <extracomment>actions.py</extracomment>
        <translation>Ende 10 ms früher</translation>
    </message>
    <message>
        <source>End 10 ms later</source>
        <extracomment>actions.py</extracomment>
        <translation>Ende 10 ms später</translation>
    </message>
    <message>
        <source>Enter: hear where the model errs</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Enter: anhören, wo das Modell irrt</translation>
    </message>
    <message>
        <source>Enter: hear where they differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Enter: anhören, wo sie abweichen</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>actions.py, coverage/columns.py, coverage/view.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, review/chips.py, review/words.py, rounds/form.py, tags/axis_button.py</extracomment>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Errors by slice</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Fehler nach Ausschnitt</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>actions.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every clip</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Jeder Clip</translation>
    </message>
    <message>
        <source>Every clip has been measured</source>
        <extracomment>measuring.py</extracomment>
        <translation>Jeder Clip ist gemessen</translation>
    </message>
    <message>
        <source>Every clip is heard at {lufs} LUFS, not at its own level. Press to hear the level, before you judge it</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Jeder Clip ist mit {lufs} LUFS zu hören, nicht mit seinem eigenen Pegel. Drücken Sie hier, um den Pegel zu hören, bevor Sie ihn beurteilen</translation>
    </message>
    <message>
        <source>Every clip is in your rounds: choose one above.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Alle Clips sind in Ihren Runden: Wählen Sie oben eine.</translation>
    </message>
    <message>
        <source>Every finished label leaves.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Jede fertige Annotation wird exportiert.</translation>
    </message>
    <message>
        <source>Every label leaves, drafts and clips that cannot be labeled too.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Jede Annotation wird exportiert, auch Entwürfe und nicht annotierbare Clips.</translation>
    </message>
    <message>
        <source>Every sound that can be read becomes a clip. The files stay where they are; the project knows them by their content, so they may be moved later. Label tables, JSON Lines and NeMo manifests come in the same way.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Jede lesbare Tondatei wird zu einem Clip. Die Dateien bleiben, wo sie sind; das Projekt kennt sie an ihrem Inhalt, darum dürfen sie später umziehen. Annotationstabellen, JSON Lines und NeMo-Manifeste kommen auf demselben Weg herein.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody is done</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Alle sind fertig</translation>
    </message>
    <message>
        <source>Everything is done. Press Done to look at your labels again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Alles ist fertig. „Fertig“ zeigt Ihre Annotationen wieder.</translation>
    </message>
    <message>
        <source>Example of {tag}, {kind}</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Beispiel für {tag}, {kind}</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Expected half of the interval of positive agreement</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Erwartete Hälfte des Intervalls der positiven Übereinstimmung</translation>
    </message>
    <message>
        <source>Expected interval</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Erwartetes Intervall</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tasten exportieren</translation>
    </message>
    <message>
        <source>Export them with the pick “gold”, or plan the next round.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Exportieren Sie sie mit der Wahl „Gold“ oder planen Sie die nächste Runde.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>traffic.py</extracomment>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>actions.py, dialogs/key_editor.py, review/next_step.py</extracomment>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>F1</translation>
    </message>
    <message>
        <source>F8: next</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation type="vanished">F8: weiter</translation>
    </message>
    <message>
        <source>F8: next, F7: mend it</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation type="vanished">F8: weiter, F7: beheben</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>actions.py</extracomment>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Figure to save</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Abbildung zum Speichern</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/import_result.py, packets/came_back.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find and replace in your transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>In Ihren Transkripten suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>actions.py</extracomment>
        <translation>Suchen und ersetzen…</translation>
    </message>
    <message>
        <source>Find by key</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Nach Taste suchen</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <extracomment>actions.py, remarks/bar.py</extracomment>
        <translation>Fertig und weiter</translation>
    </message>
    <message>
        <source>Finish this clip and go to the next</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Diesen Clip abschließen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Finish this clip and go to the next  ↵, in the text Ctrl+↵</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation type="vanished">Diesen Clip abschließen und zum nächsten gehen  ↵, im Text Strg+↵</translation>
    </message>
    <message>
        <source>Finished again</source>
        <extracomment>work/work.py</extracomment>
        <translation>Wieder fertig</translation>
    </message>
    <message>
        <source>Finished: {name}</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Fertig: {name}</translation>
    </message>
    <message>
        <source>First</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Erster</translation>
    </message>
    <message>
        <source>First alone</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Nur die erste Person</translation>
    </message>
    <message>
        <source>First snapshot</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Erster Schnappschuss</translation>
    </message>
    <message>
        <source>Fit to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>An jeden Clip anpassen</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>actions.py, dialogs/bulk.py, dialogs/history.py, remarks/bar.py</extracomment>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Für einen zweiten Blick markieren</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>queue/panel.py, review/card.py</extracomment>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <extracomment>below the window</extracomment>
        <translation>Fleiss’ Kappa</translation>
    </message>
    <message>
        <source>Folder of dictionaries…</source>
        <extracomment>actions.py</extracomment>
        <translation>Ordner der Wörterbücher…</translation>
    </message>
    <message>
        <source>Folder of the model</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Ordner des Modells</translation>
    </message>
    <message>
        <source>Folder with dictionaries (.aff and .dic)</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>Ordner mit Wörterbüchern (.aff und .dic)</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>1 s vor</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>5 s vor</translation>
    </message>
    <message>
        <source>Freeze the labels</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Annotationen einfrieren</translation>
    </message>
    <message>
        <source>Freezing the labels</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Annotationen werden eingefroren</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Frequenzen</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Frequenzskala</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>From the others&apos; transcripts, conventions set aside</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Gegen die Transkripte der anderen, ohne Schreibweisen</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gap {points} points</source>
        <extracomment>model_errors/columns.py, model_errors/slice_card.py</extracomment>
        <translation>Lücke {points} Punkte</translation>
    </message>
    <message>
        <source>Gap × share: points that closing the gap here would bring overall</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Lücke × Anteil: Punkte, die das Schließen dieser Lücke insgesamt brächte</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <source>Gaps only, while held</source>
        <extracomment>actions.py</extracomment>
        <translation>Nur Lücken, solange gedrückt</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly above 3 kHz, as hiss is</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Lücken: {level} dB, meist über 3 kHz, wie Rauschen</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly below 300 Hz, as hum, engines and wind are</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Lücken: {level} dB, meist unter 300 Hz, wie Brummen, Motoren und Wind</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly from 300 Hz to 3 kHz, where voices are</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Lücken: {level} dB, meist von 300 Hz bis 3 kHz, wo Stimmen liegen</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, spread over low and high</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Lücken: {level} dB, über Tiefen und Höhen verteilt</translation>
    </message>
    <message>
        <source>Give what is not done yet to others, evenly</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Was noch nicht fertig ist, gleichmäßig an andere geben</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Gold</source>
        <extracomment>model_errors/hearing.py, review/comparison.py</extracomment>
        <translation>Gold</translation>
    </message>
    <message>
        <source>Gold: what a reviewer settled on</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Gold: was ein Prüfer festgelegt hat</translation>
    </message>
    <message>
        <source>Gone is struck out, new is underlined.</source>
        <extracomment>dialogs/instructions.py, guidelines/versions.py</extracomment>
        <translation>Was wegfällt, ist durchgestrichen, was neu ist, unterstrichen.</translation>
    </message>
    <message>
        <source>Grey, as on paper</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Grau, wie auf Papier</translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Guideline edition {edition}, seed {seed}.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Richtlinien-Ausgabe {edition}, Startwert {seed}.</translation>
    </message>
    <message>
        <source>Guideline not followed</source>
        <extracomment>review/words.py</extracomment>
        <translation>Richtlinie nicht befolgt</translation>
    </message>
    <message>
        <source>Guideline unclear</source>
        <extracomment>review/words.py</extracomment>
        <translation>Richtlinie unklar</translation>
    </message>
    <message>
        <source>Guideline {before} → {after}</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>Richtlinie {before} → {after}</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>actions.py, frame/top_bar.py, guidelines/page.py</extracomment>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Guidelines: measuring</source>
        <extracomment>guidelines/findings.py</extracomment>
        <translation>Richtlinien: wird gemessen</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <extracomment>below the window</extracomment>
        <translation>Gwets AC1</translation>
    </message>
    <message>
        <source>Hand in my work</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Meine Arbeit abgeben</translation>
    </message>
    <message>
        <source>Hand in my work…</source>
        <extracomment>actions.py</extracomment>
        <translation>Meine Arbeit abgeben…</translation>
    </message>
    <message>
        <source>Hand out packets</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Pakete ausgeben</translation>
    </message>
    <message>
        <source>Hand out packets…</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Pakete ausgeben…</translation>
    </message>
    <message>
        <source>Handing in</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Handing out</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Ausgeben</translation>
    </message>
    <message>
        <source>Have {name} do the finished clips again</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>{name} die fertigen Clips noch einmal machen lassen</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Anhören</translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips</source>
        <extracomment>reporting/counted.py, review/next_step.py</extracomment>
        <translation>
            <numerusform>Den Clip anhören</numerusform>
            <numerusform>Die %Ln Clips anhören</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips nobody has answered that may be of it</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>
            <numerusform>Den %Ln Clip anhören, den niemand beantwortet hat und der dazugehören kann</numerusform>
            <numerusform>Die %Ln Clips anhören, die niemand beantwortet hat und die dazugehören können</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the clip</source>
        <extracomment>packets/came_back.py, questions/view.py</extracomment>
        <translation>Den Clip anhören</translation>
    </message>
    <message>
        <source>Hear this example; I hears the next one</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>Dieses Beispiel anhören; I spielt das nächste</translation>
    </message>
    <message>
        <source>Hear where the model errs</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Anhören, wo das Modell irrt</translation>
    </message>
    <message>
        <source>Heard before</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Schon gehört</translation>
    </message>
    <message>
        <source>Heard by two or more</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Von zwei oder mehr gehört</translation>
    </message>
    <message>
        <source>Hears</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Hört</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>actions.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Here stands a sign that nobody sees ({mark})</source>
        <extracomment>problem_words.py</extracomment>
        <translation>Hier steht ein Zeichen, das niemand sieht ({mark})</translation>
    </message>
    <message>
        <source>Hidden repeats</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Verdeckte Wiederholungen</translation>
    </message>
    <message>
        <source>Hide the labels until settled</source>
        <extracomment>actions.py</extracomment>
        <translation>Annotationen bis zur Entscheidung verbergen</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>actions.py</extracomment>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>actions.py</extracomment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Höchste Frequenz</translation>
    </message>
    <message>
        <source>Highest frequency; 0: all that the recording holds</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Höchste Frequenz; 0: alle, die die Aufnahme enthält</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History of this definition</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Verlauf dieser Definition</translation>
    </message>
    <message>
        <source>History of this label</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Verlauf dieser Annotation</translation>
    </message>
    <message>
        <source>History of this label…</source>
        <extracomment>actions.py</extracomment>
        <translation>Verlauf dieser Annotation…</translation>
    </message>
    <message>
        <source>Hits in your transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Treffer in Ihren Transkripten</translation>
    </message>
    <message>
        <source>Hold to hear the background between the words</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Gedrückt halten, um den Hintergrund zwischen den Wörtern zu hören</translation>
    </message>
    <message>
        <source>Holds</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>actions.py</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>How it reads</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Wie es zu lesen ist</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How the sound is drawn</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Wie der Ton gezeichnet wird</translation>
    </message>
    <message>
        <source>How the sound is drawn…</source>
        <extracomment>actions.py</extracomment>
        <translation>Wie der Ton gezeichnet wird…</translation>
    </message>
    <message>
        <source>I have read it</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>If you leave now, these changes are lost.</source>
        <extracomment>open_project.py</extracomment>
        <translation>Wenn Sie jetzt gehen, sind diese Änderungen verloren.</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>dialogs/import_result.py, model_errors/view.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import a folder of sound</source>
        <extracomment>traffic.py</extracomment>
        <translation>Einen Ordner mit Ton importieren</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>actions.py</extracomment>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Import a list of words, one a line</source>
        <extracomment>traffic.py</extracomment>
        <translation>Wortliste importieren, ein Wort je Zeile</translation>
    </message>
    <message>
        <source>Import a list of words…</source>
        <extracomment>actions.py</extracomment>
        <translation>Wortliste importieren…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tasten importieren</translation>
    </message>
    <message>
        <source>Import predictions</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Vorhersagen importieren</translation>
    </message>
    <message>
        <source>Import sound or labels…</source>
        <extracomment>actions.py</extracomment>
        <translation>Ton oder Annotationen importieren…</translation>
    </message>
    <message>
        <source>Import sound, label tables or manifests</source>
        <extracomment>traffic.py</extracomment>
        <translation>Ton, Annotationstabellen oder Manifeste importieren</translation>
    </message>
    <message>
        <source>Import what a model said of clips that two people transcribed; then this place says where it errs.</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Importieren Sie, was ein Modell zu Clips sagt, die zwei Personen transkribiert haben; dann steht hier, wo es irrt.</translation>
    </message>
    <message>
        <source>Import what a model said of labeled clips, and this card says which noise holds it back.</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Importieren Sie, was ein Modell zu annotierten Clips sagt, und hier steht, welches Geräusch es bremst.</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>traffic.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Importing words</source>
        <extracomment>traffic.py</extracomment>
        <translation>Wörter werden importiert</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>In</translation>
    </message>
    <message>
        <source>In all, shared out evenly: the same clip again, far from the first time</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Insgesamt, gleichmäßig verteilt: derselbe Clip noch einmal, weit vom ersten Mal entfernt</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>In the next edition it {change}. Its own text stays as it was.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>In der nächsten Ausgabe {change}. Der eigene Text bleibt, wie er war.</translation>
    </message>
    <message>
        <source>In this round every clip is answered on its own</source>
        <extracomment>work/copying.py</extracomment>
        <translation>In dieser Runde wird jeder Clip für sich beantwortet</translation>
    </message>
    <message>
        <source>Insert a mark…</source>
        <extracomment>actions.py</extracomment>
        <translation>Zeichen einfügen…</translation>
    </message>
    <message>
        <source>Inside the text</source>
        <extracomment>dialogs/key_editor.py, dialogs/key_fields.py</extracomment>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>It retires with the next edition. Answers that were given stay stored.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Es entfällt mit der nächsten Ausgabe. Gegebene Antworten bleiben gespeichert.</translation>
    </message>
    <message>
        <source>It stands out from all other clips</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Es hebt sich von allen anderen Clips ab</translation>
    </message>
    <message>
        <source>It takes the place of {tags}. Labels made before are carried over.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Es tritt an die Stelle von {tags}. Frühere Annotationen werden übertragen.</translation>
    </message>
    <message>
        <source>It takes two to agree: choose another labeler.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Zum Übereinstimmen braucht es zwei: Wählen Sie einen weiteren Annotator.</translation>
    </message>
    <message>
        <source>Its guideline has not changed between these rounds.</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>Seine Richtlinie hat sich zwischen diesen Runden nicht geändert.</translation>
    </message>
    <message>
        <source>Its labelers had heard none of them before.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Die Annotatoren hatten keinen davon vorher gehört.</translation>
    </message>
    <message>
        <source>JSON Lines with everything</source>
        <extracomment>below the window</extracomment>
        <translation>JSON Lines mit allem</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Frage behalten</translation>
    </message>
    <message>
        <source>Keep the result</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Das Ergebnis behalten</translation>
    </message>
    <message>
        <source>Keep the tag after all</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Das Tag doch behalten</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Das Ergebnis wird gespeichert</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>actions.py, dialogs/keys.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tasten wie in</translation>
    </message>
    <message>
        <source>Keys for packets</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Schlüssel für Pakete</translation>
    </message>
    <message>
        <source>Keys for packets…</source>
        <extracomment>actions.py</extracomment>
        <translation>Schlüssel für Pakete…</translation>
    </message>
    <message>
        <source>Keys of Earmark (*.keys.json);;All files (*)</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tasten von Earmark (*.keys.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Keys of {path}</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tasten aus {path}</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Art des Beispiels</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Kinds of disagreement</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Arten von Abweichungen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <extracomment>below the window</extracomment>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Krippendorffs Alpha {value}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: agreement beyond chance</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Krippendorffs Alpha: Übereinstimmung über den Zufall hinaus</translation>
    </message>
    <message>
        <source>Label likely ones next</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Wahrscheinliche als Nächste annotieren</translation>
    </message>
    <message>
        <source>Label of a clip</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Annotation je Clip</translation>
    </message>
    <message>
        <source>Label of {name}</source>
        <extracomment>review/card.py</extracomment>
        <translation>Annotation von {name}</translation>
    </message>
    <message>
        <source>Label speech, measure where labelers disagree, improve the data</source>
        <extracomment>frame/help.py, frame/welcome.py</extracomment>
        <translation>Sprache annotieren, messen, wo Annotatoren abweichen, die Daten verbessern</translation>
    </message>
    <message>
        <source>Label table (CSV)</source>
        <extracomment>below the window</extracomment>
        <translation>Annotationstabelle (CSV)</translation>
    </message>
    <message>
        <source>Label them again…</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>Noch einmal annotieren…</translation>
    </message>
    <message>
        <source>Label {letter}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Annotation {letter}</translation>
    </message>
    <message>
        <source>Labeled clips: sound files with a manifest</source>
        <extracomment>below the window</extracomment>
        <translation>Annotierte Clips: Tondateien mit Manifest</translation>
    </message>
    <message>
        <source>Labeled on two computers. The other label: {label}. Finishing this once more settles it</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Auf zwei Rechnern annotiert. Die andere Annotation: {label}. Noch einmal abschließen entscheidet es</translation>
    </message>
    <message>
        <source>Labeler</source>
        <extracomment>agreement/labelers_page.py, dialogs/export.py</extracomment>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Labeler: labels clips</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Annotator: annotiert Clips</translation>
    </message>
    <message>
        <source>Labeler: {name}</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Annotator: {name}</translation>
    </message>
    <message>
        <source>Labelers</source>
        <extracomment>agreement/labelers_page.py, agreement/rounds_page.py, agreement/section_bar.py, packets/hand_out.py, rounds/form.py, rounds/list_page.py</extracomment>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>Labelers a clip</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Annotatoren je Clip</translation>
    </message>
    <message>
        <source>Labelers agree in everything</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Die Annotatoren stimmen in allem überein</translation>
    </message>
    <message>
        <source>Labelers do not differ on it anywhere.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Die Annotatoren weichen hier nirgends ab.</translation>
    </message>
    <message>
        <source>Labelers may see a model&apos;s drafts</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Annotatoren dürfen Entwürfe eines Modells sehen</translation>
    </message>
    <message>
        <source>Labelers of the round</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Annotatoren der Runde</translation>
    </message>
    <message>
        <source>Labelers of {round} see their own result</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Die Annotatoren von {round} sehen ihr eigenes Ergebnis</translation>
    </message>
    <message>
        <source>Labeling, reports, import and export</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Annotieren, Berichte, Import und Export</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>dialogs/export.py, rounds/columns.py</extracomment>
        <translation>Annotationen</translation>
    </message>
    <message>
        <source>Labels made before are missing for it, never no.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Früheren Annotationen fehlt dazu eine Antwort; das heißt nie nein.</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>actions.py, dialogs/local_model.py, rounds/form.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>actions.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Larger transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>Größeres Transkript</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Zuletzt hinzugefügte zuerst</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later name alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>Nur der spätere Name</translation>
    </message>
    <message>
        <source>Lead: plans, labels, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Leitung: plant, annotiert, liest die Berichte</translation>
    </message>
    <message>
        <source>Learning curves of {tag}</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>Lernkurven von {tag}</translation>
    </message>
    <message>
        <source>Least pause</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Kürzeste Pause</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave it out again</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Wieder weglassen</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <extracomment>open_project.py</extracomment>
        <translation>Ohne sie gehen</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Left out where enough others are</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Weggelassen, wo genug andere da sind</translation>
    </message>
    <message>
        <source>Let each labeler see their own result</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>Jeden Annotator das eigene Ergebnis sehen lassen</translation>
    </message>
    <message>
        <source>Let two labelers label some of the same clips, without seeing each other&apos;s labels.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Lassen Sie zwei Annotatoren einige derselben Clips annotieren, ohne dass sie voneinander sehen.</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>actions.py</extracomment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Likely ones</source>
        <extracomment>report_places.py</extracomment>
        <translation>Wahrscheinliche</translation>
    </message>
    <message>
        <source>Limit of the sound cache</source>
        <extracomment>actions.py</extracomment>
        <translation>Grenze des Tonspeichers</translation>
    </message>
    <message>
        <source>Limiting the sound cache</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>Tonspeicher wird begrenzt</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Linear</translation>
    </message>
    <message numerus="yes">
        <source>Listed: {what}. %Ln other disagreements wait.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>Gezeigt: {what}. %Ln weitere Abweichung wartet.</numerusform>
            <numerusform>Gezeigt: {what}. %Ln weitere Abweichungen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Listen here. An engineer, or who opens a project for reading only, writes no labels</source>
        <extracomment>next_step.py</extracomment>
        <translation>Hier können Sie zuhören. Ein Ingenieur, oder wer ein Projekt nur zum Lesen öffnet, schreibt keine Annotationen</translation>
    </message>
    <message>
        <source>Listening for pauses: recording {number} of {total}…</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Pausen werden gesucht: Aufnahme {number} von {total}…</translation>
    </message>
    <message>
        <source>Listening for pauses…</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Pausen werden gesucht…</translation>
    </message>
    <message>
        <source>Longest clip</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Längster Clip</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Längste zuerst</translation>
    </message>
    <message>
        <source>Look again at</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>traffic.py</extracomment>
        <translation>Dateien werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Schlüssel werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Runden werden angesehen</translation>
    </message>
    <message>
        <source>Looking at what earlier labels show</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Es wird angesehen, was frühere Annotationen zeigen</translation>
    </message>
    <message>
        <source>Looking for likely clips</source>
        <extracomment>report_places.py</extracomment>
        <translation>Wahrscheinliche Clips werden gesucht</translation>
    </message>
    <message>
        <source>Loop the selection, or the clip</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>Auswahl oder Clip wiederholen</translation>
    </message>
    <message>
        <source>Loud and faint sounds at once: 110 dB, and a long window for steady tones</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Laute und leise Töne zugleich: 110 dB, und ein langes Fenster für stete Töne</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Lautheit</translation>
    </message>
    <message>
        <source>Loudness over the waveform</source>
        <extracomment>actions.py</extracomment>
        <translation>Lautheit über der Wellenform</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Tiefste Frequenz</translation>
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
            <numerusform>%n Clip erzeugen</numerusform>
            <numerusform>%n Clips erzeugen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Clips erzeugen</translation>
    </message>
    <message>
        <source>Make it an example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Zum Beispiel machen</translation>
    </message>
    <message>
        <source>Make it an example: borderline</source>
        <extracomment>actions.py</extracomment>
        <translation>Zum Beispiel machen: Grenzfall</translation>
    </message>
    <message>
        <source>Make it an example: not the tag</source>
        <extracomment>actions.py</extracomment>
        <translation>Zum Beispiel machen: nicht das Tag</translation>
    </message>
    <message>
        <source>Make it an example: this is the tag</source>
        <extracomment>actions.py</extracomment>
        <translation>Zum Beispiel machen: das ist das Tag</translation>
    </message>
    <message>
        <source>Make it an example…</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Zum Beispiel machen…</translation>
    </message>
    <message>
        <source>Make my key</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Meinen Schlüssel erzeugen</translation>
    </message>
    <message>
        <source>Making the picture</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Das Bild entsteht</translation>
    </message>
    <message>
        <source>Mark a time span</source>
        <extracomment>actions.py</extracomment>
        <translation>Zeitspanne anlegen</translation>
    </message>
    <message>
        <source>Marked as not to be labeled: {name}</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Als nicht annotierbar vermerkt: {name}</translation>
    </message>
    <message>
        <source>Marked as not to be labeled: {reason}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Als nicht annotierbar vermerkt: {reason}</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Gepaart</translation>
    </message>
    <message>
        <source>Measure sound</source>
        <extracomment>actions.py</extracomment>
        <translation>Ton messen</translation>
    </message>
    <message>
        <source>Measure: a fresh sample, drawn by chance</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Messen: eine neue Stichprobe, zufällig gezogen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Wird gemessen</translation>
    </message>
    <message>
        <source>Measuring sound</source>
        <extracomment>measuring.py</extracomment>
        <translation>Ton wird gemessen</translation>
    </message>
    <message>
        <source>Measuring what cleaning is worth</source>
        <extracomment>overview/place.py</extracomment>
        <translation>Es wird gemessen, was Bereinigen wert ist</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <extracomment>actions.py</extracomment>
        <translation>Beheben…</translation>
    </message>
    <message>
        <source>Merge tags into one</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Tags zu einem zusammenlegen</translation>
    </message>
    <message>
        <source>Merge tags…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Tags zusammenlegen…</translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Maß</translation>
    </message>
    <message>
        <source>Metric, such as wer</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Maß, etwa wer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>dialogs/snapshots.py, model_errors/view.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model errors</source>
        <extracomment>actions.py, frame/top_bar.py, model_errors/place.py, model_errors/view.py</extracomment>
        <translation>Modellfehler</translation>
    </message>
    <message>
        <source>Model {error}</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Modell {error}</translation>
    </message>
    <message>
        <source>Model {model}; people {people}</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Modell {model}; Menschen {people}</translation>
    </message>
    <message>
        <source>More clips would not show so small a change beside the earlier sample.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Mehr Clips würden neben der früheren Stichprobe eine so kleine Änderung nicht zeigen.</translation>
    </message>
    <message>
        <source>Most often wrong: people → model</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Am häufigsten falsch: Menschen → Modell</translation>
    </message>
    <message>
        <source>My key</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Mein Schlüssel</translation>
    </message>
    <message>
        <source>My result of a qualification</source>
        <extracomment>actions.py</extracomment>
        <translation>Mein Ergebnis einer Qualifikation</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>guidelines/editor.py, guidelines/structure.py, rounds/form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Name der Runde</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>Name des Schnappschusses</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Name des Tags</translation>
    </message>
    <message>
        <source>Names, with ; between</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Namen, dazwischen ;</translation>
    </message>
    <message>
        <source>NeMo manifest (JSON Lines)</source>
        <extracomment>below the window</extracomment>
        <translation>NeMo-Manifest (JSON Lines)</translation>
    </message>
    <message>
        <source>Negative agreement</source>
        <extracomment>below the window</extracomment>
        <translation>Negative Übereinstimmung</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>actions.py</extracomment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New labeler…</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Neuer Annotator…</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>actions.py</extracomment>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>New since</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Neu seit</translation>
    </message>
    <message>
        <source>New tag…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Neues Tag…</translation>
    </message>
    <message>
        <source>New, merge, split</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Neu, zusammenlegen, teilen</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Neuere Fassung</translation>
    </message>
    <message>
        <source>Newest recording first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Neueste Aufnahme zuerst</translation>
    </message>
    <message>
        <source>Newest: the label that was made last</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Neueste: die zuletzt gemachte Annotation</translation>
    </message>
    <message>
        <source>Next channel</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächster Kanal</translation>
    </message>
    <message>
        <source>Next clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächster Clip</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächste Abweichung</translation>
    </message>
    <message>
        <source>Next list: a round, or the other clips</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächste Liste: eine Runde oder die anderen Clips</translation>
    </message>
    <message>
        <source>Next offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächstes angebotenes Wort</translation>
    </message>
    <message>
        <source>Next problem of the text</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächstes Problem im Text</translation>
    </message>
    <message>
        <source>Next segment</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>Next time span</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächste Zeitspanne</translation>
    </message>
    <message>
        <source>Next word</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Nächstes Wort</translation>
    </message>
    <message>
        <source>Next: Ctrl+↵ finishes and goes on, Esc leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Weiter: Strg+↵ schließt ab und geht weiter, Esc verlässt den Text</translation>
    </message>
    <message>
        <source>Next: the background noise, 1 to 9 or a letter; 0 for none  ·  F1 shows all keys</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Weiter: das Hintergrundgeräusch, 1 bis 9 oder ein Buchstabe; 0 für keines  ·  F1 zeigt alle Tasten</translation>
    </message>
    <message>
        <source>Next: the background noise, Alt+1 to Alt+9; Esc leaves the text, then every tag by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Weiter: das Hintergrundgeräusch, Alt+1 bis Alt+9; Esc verlässt den Text, dann jedes Tag mit seiner Taste</translation>
    </message>
    <message>
        <source>Next: the background noise, {tags}; {leave} leaves the text, then every tag by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>Weiter: das Hintergrundgeräusch, {tags}; {leave} verlässt den Text, dann jedes Tag mit seiner Taste</translation>
    </message>
    <message>
        <source>Next: the background noise, {tags}; {none} for none  ·  {help} shows all keys</source>
        <extracomment>next_step.py</extracomment>
        <translation>Weiter: das Hintergrundgeräusch, {tags}; {none} für keines  ·  {help} zeigt alle Tasten</translation>
    </message>
    <message>
        <source>Next: the transcript. Ctrl+↵ finishes, Esc leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Weiter: das Transkript. Strg+↵ schließt ab, Esc verlässt den Text</translation>
    </message>
    <message>
        <source>Next: the transcript. T starts writing, Y: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Weiter: das Transkript. T beginnt zu schreiben, Y: niemand spricht</translation>
    </message>
    <message>
        <source>Next: the transcript. {finish} finishes, {leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>Weiter: das Transkript. {finish} schließt ab, {leave} verlässt den Text</translation>
    </message>
    <message>
        <source>Next: the transcript. {text} starts writing, {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>Weiter: das Transkript. {text} beginnt zu schreiben, {nothing}: niemand spricht</translation>
    </message>
    <message>
        <source>Next: {finish} finishes and goes on</source>
        <extracomment>next_step.py</extracomment>
        <translation>Weiter: {finish} schließt ab und geht weiter</translation>
    </message>
    <message>
        <source>Next: {finish} finishes and goes on, {leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>Weiter: {finish} schließt ab und geht weiter, {leave} verlässt den Text</translation>
    </message>
    <message>
        <source>Next: {what}</source>
        <extracomment>next_step.py</extracomment>
        <translation>Weiter: {what}</translation>
    </message>
    <message>
        <source>Next: ↵ finishes and goes on</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Weiter: ↵ schließt ab und geht weiter</translation>
    </message>
    <message>
        <source>No clip has time spans of two labelers yet. Mark when a noise is heard, and this place compares it.</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Noch kein Clip hat Zeitspannen von zwei Annotatoren. Markieren Sie, wann ein Geräusch zu hören ist, und hier wird es verglichen.</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <extracomment>review/table.py, timeline/timeline.py</extracomment>
        <translation>Kein Clip ist geöffnet</translation>
    </message>
    <message>
        <source>No clip is open: choose one in the queue, or press N for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Kein Clip ist geöffnet: Wählen Sie einen in der Liste, oder drücken Sie N für den ersten</translation>
    </message>
    <message>
        <source>No clip is open: choose one in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>Kein Clip ist geöffnet: Wählen Sie einen in der Liste, oder drücken Sie {next} für den ersten</translation>
    </message>
    <message>
        <source>No clip lies there yet.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Dort liegt noch kein Clip.</translation>
    </message>
    <message>
        <source>No clip without gold has labels that agree in everything</source>
        <extracomment>review/place.py</extracomment>
        <translation>Kein Clip ohne Gold hat Annotationen, die in allem übereinstimmen</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Noch keine Clips</translation>
    </message>
    <message>
        <source>No clips yet. Drop a folder of sound here, or press Ctrl+Shift+I.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation type="vanished">Noch keine Clips. Ziehen Sie einen Ordner mit Ton hierher, oder drücken Sie Strg+Umschalt+I.</translation>
    </message>
    <message>
        <source>No clips yet. Drop a folder of sound here, or press {key}.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Noch keine Clips. Ziehen Sie einen Ordner mit Ton hierher, oder drücken Sie {key}.</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>Noch keine Definition.</translation>
    </message>
    <message>
        <source>No dictionary for “{language}”, so nothing is marked. LibreOffice and the system&apos;s hunspell packages bring dictionaries, or choose a folder with .aff and .dic files in Edit</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>Kein Wörterbuch für „{language}“, also wird nichts markiert. LibreOffice und die hunspell-Pakete des Systems bringen Wörterbücher mit, oder wählen Sie unter Bearbeiten einen Ordner mit .aff- und .dic-Dateien</translation>
    </message>
    <message>
        <source>No draft is shown. {key} shows a model&apos;s, where there is one</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Kein Entwurf zu sehen. {key} zeigt den eines Modells, wo es einen gibt</translation>
    </message>
    <message>
        <source>No example of {tag} any more</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Kein Beispiel für {tag} mehr</translation>
    </message>
    <message>
        <source>No example yet. Make one of a disagreement, or of a clip on the desk, in the Tag menu.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Noch kein Beispiel. Machen Sie eine Abweichung dazu oder, im Menü Tag, einen Clip am Arbeitsplatz.</translation>
    </message>
    <message>
        <source>No finished round has measured it yet.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Noch keine abgeschlossene Runde hat es gemessen.</translation>
    </message>
    <message>
        <source>No gaps: somebody speaks throughout</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Keine Lücken: Es wird durchgehend gesprochen</translation>
    </message>
    <message>
        <source>No label is stale. Labelers see the new text, marked as changed.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Keine Annotation ist veraltet. Die Annotatoren sehen den neuen Text, als geändert gekennzeichnet.</translation>
    </message>
    <message>
        <source>No label is stale: there is nothing to repair.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Keine Annotation ist veraltet: Es gibt nichts nachzubessern.</translation>
    </message>
    <message>
        <source>No model has said anything of these clips yet. Import predictions ({key}), or draft on this machine</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Noch hat kein Modell etwas zu diesen Clips gesagt. Importieren Sie Vorhersagen ({key}) oder lassen Sie hier Entwürfe schreiben</translation>
    </message>
    <message>
        <source>No model hears in an unlabeled clip what is missing. Suggest tags, or bring in predictions.</source>
        <extracomment>report_places.py</extracomment>
        <translation>Kein Modell hört in einem nicht annotierten Clip, was fehlt. Lassen Sie Tags vorschlagen oder bringen Sie Vorhersagen ein.</translation>
    </message>
    <message>
        <source>No model&apos;s transcripts yet</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Noch keine Transkripte eines Modells</translation>
    </message>
    <message>
        <source>No more are left that these labelers have not heard: bring in new ones for a larger sample.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Es sind keine mehr übrig, die diese Annotatoren nicht gehört haben: Für eine größere Stichprobe braucht es neue.</translation>
    </message>
    <message>
        <source>No other clip was finished yet: there is nothing to take over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>Noch wurde kein anderer Clip abgeschlossen: Es gibt nichts zu übernehmen</translation>
    </message>
    <message>
        <source>No question waits. Labelers ask by the key Q; the answer comes back to their clip</source>
        <extracomment>questions/view.py</extracomment>
        <translation>Keine Frage wartet. Annotatoren fragen mit der Taste Q; die Antwort kommt zu ihrem Clip zurück</translation>
    </message>
    <message>
        <source>No recording is that long.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>So lang ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>No result of a qualification was opened to you</source>
        <extracomment>work/own_results.py</extracomment>
        <translation>Für Sie wurde kein Ergebnis einer Qualifikation geöffnet</translation>
    </message>
    <message>
        <source>No round waits for you</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Keine Runde wartet auf Sie</translation>
    </message>
    <message>
        <source>No round yet. Plan one in Rounds: two labelers, one sample drawn by chance.</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Noch keine Runde. Planen Sie eine unter Runden: zwei Annotatoren, eine zufällig gezogene Stichprobe.</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Noch keine Runden</translation>
    </message>
    <message>
        <source>No second labels yet</source>
        <extracomment>agreement/view.py, review/next_step.py</extracomment>
        <translation>Noch keine zweiten Annotationen</translation>
    </message>
    <message>
        <source>No sound output</source>
        <extracomment>listening/panel.py</extracomment>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>No sound output was found</source>
        <extracomment>sound_output.py</extracomment>
        <translation>Keine Tonausgabe gefunden</translation>
    </message>
    <message>
        <source>No sound output was found. Connect headphones or speakers; labeling goes on without.</source>
        <extracomment>player/player.py</extracomment>
        <translation>Keine Tonausgabe gefunden. Schließen Sie Kopfhörer oder Lautsprecher an; annotieren lässt sich auch ohne.</translation>
    </message>
    <message>
        <source>No speech sound at all</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Gar keine Sprache</translation>
    </message>
    <message>
        <source>No stretch differs: the whole clip plays</source>
        <extracomment>model_errors/hearing.py, review/hearing.py</extracomment>
        <translation>Keine Stelle weicht ab: Der ganze Clip wird abgespielt</translation>
    </message>
    <message>
        <source>No tag has two answers</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Kein Tag hat zwei Antworten</translation>
    </message>
    <message>
        <source>No tag was marked</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Kein Tag wurde gesetzt</translation>
    </message>
    <message>
        <source>Nobody has marked a noise or a channel defect in the clips with two labels.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>In den Clips mit zwei Annotationen hat niemand ein Geräusch oder einen Kanalfehler gesetzt.</translation>
    </message>
    <message>
        <source>Nobody labeled a clip of it that has gold.</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>Niemand hat einen seiner Clips annotiert, der Gold hat.</translation>
    </message>
    <message>
        <source>Nobody said yes {where}: {clips}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Niemand sagte ja {where}: {clips}.</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>Niemand spricht</translation>
    </message>
    <message>
        <source>Nobody speaks in it.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Darin spricht niemand.</translation>
    </message>
    <message>
        <source>Nobody speaks in this clip. That is an answer, not an empty field.</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>In diesem Clip spricht niemand. Das ist eine Antwort, kein leeres Feld.</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>look/panel.py, overview/model_card.py</extracomment>
        <translation>Geräusch</translation>
    </message>
    <message>
        <source>Noise, loud and faint</source>
        <extracomment>actions.py</extracomment>
        <translation>Geräusch, laut und leise</translation>
    </message>
    <message>
        <source>None left in this list</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>In dieser Liste ist keine mehr</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <extracomment>actions.py</extracomment>
        <translation>Normale Geschwindigkeit</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>actions.py</extracomment>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Not finished any more; it is a draft again</source>
        <extracomment>work/work.py</extracomment>
        <translation>Nicht mehr fertig; es ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the background noise: Alt+1 to Alt+9, or Esc and then any tag&apos;s key, 0 for none</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist das Hintergrundgeräusch: Alt+1 bis Alt+9, oder Esc und dann die Taste eines Tags, 0 für keines</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the background noise: a tag by its key, or 0 for none</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist das Hintergrundgeräusch: ein Tag mit seiner Taste, oder 0 für keines</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the channel: Esc, then H and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist der Kanal: Esc, dann H und eine Ziffer</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the channel: H, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist der Kanal: H, dann eine Ziffer</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the environment: E, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist die Umgebung: E, dann eine Ziffer</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the environment: Esc, then E and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist die Umgebung: Esc, dann E und eine Ziffer</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the transcript: T to write it, Y if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist das Transkript: T zum Schreiben, Y, wenn niemand spricht</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: the transcript: write it here, or Esc and then Y if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Noch nicht fertig. Offen ist das Transkript: hier schreiben, oder Esc und dann Y, wenn niemand spricht</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: {what}</source>
        <extracomment>next_step.py</extracomment>
        <translation>Noch nicht fertig. Offen ist {what}</translation>
    </message>
    <message>
        <source>Not finished yet. “Other” needs a note: say what is heard, then ↵</source>
        <extracomment>next_step.py</extracomment>
        <translation>Noch nicht fertig. „Other“ braucht eine Notiz: schreiben, was zu hören ist, dann ↵</translation>
    </message>
    <message>
        <source>Not heard</source>
        <extracomment>tags/row.py</extracomment>
        <translation>Nicht zu hören</translation>
    </message>
    <message>
        <source>Not heard yet: {tags}.</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Noch nicht gehört: {tags}.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>open_project.py</extracomment>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not settled yet. Still open: {what}</source>
        <extracomment>review/table.py</extracomment>
        <translation>Noch nicht entschieden. Noch offen: {what}</translation>
    </message>
    <message>
        <source>Not understood, or a guess (( ))</source>
        <extracomment>actions.py</extracomment>
        <translation>Nicht verstanden, oder geraten (( ))</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>actions.py, dialogs/history.py, remarks/bar.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <extracomment>review/card.py</extracomment>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Clear the search to see the queue again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Nichts gefunden für „{words}“. Leeren Sie die Suche, um die Liste wieder zu sehen.</translation>
    </message>
    <message>
        <source>Nothing is flagged. F flags the clip at hand.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation type="vanished">Nichts ist markiert. F markiert den aktuellen Clip.</translation>
    </message>
    <message>
        <source>Nothing is flagged. {key} flags the clip at hand.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Nichts ist markiert. {key} markiert den aktuellen Clip.</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Nothing is written for the next edition.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Für die nächste Ausgabe ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the marks of this transcript</source>
        <extracomment>work/writing.py</extracomment>
        <translation>An den Zeichen dieses Transkripts ist nichts falsch</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <extracomment>differences/text.py, transcript/panel.py</extracomment>
        <translation>Nichts gesagt</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Nichts zu veröffentlichen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>review/place.py, work/work.py</extracomment>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>review/place.py, rounds/view.py, work/work.py</extracomment>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Hier ist nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>Nichts wartet auf jemanden.</translation>
    </message>
    <message>
        <source>Nothing was finished here yet: the history begins with the first ↵.</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Hier wurde noch nichts abgeschlossen: Der Verlauf beginnt mit dem ersten ↵.</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Zahlen (*.csv)</translation>
    </message>
    <message>
        <source>Of gold&apos;s yes, the share that the labeler said</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Anteil am Ja des Goldes, den der Annotator sagte</translation>
    </message>
    <message>
        <source>Of the clips</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Von den Clips</translation>
    </message>
    <message>
        <source>Of the labeler&apos;s yes, the share that gold confirms</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Anteil am Ja des Annotators, den das Gold bestätigt</translation>
    </message>
    <message>
        <source>Of the tag</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Vom Tag</translation>
    </message>
    <message>
        <source>Of which labels the figures speak</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Von welchen Annotationen die Zahlen sprechen</translation>
    </message>
    <message>
        <source>Offer words while writing</source>
        <extracomment>actions.py</extracomment>
        <translation>Wörter beim Schreiben anbieten</translation>
    </message>
    <message>
        <source>Offered word before</source>
        <extracomment>actions.py</extracomment>
        <translation>Voriges angebotenes Wort</translation>
    </message>
    <message>
        <source>Older version</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Ältere Fassung</translation>
    </message>
    <message>
        <source>On its training data</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Auf den Trainingsdaten</translation>
    </message>
    <message>
        <source>One clip</source>
        <extracomment>window.py</extracomment>
        <translation>Ein Clip</translation>
    </message>
    <message>
        <source>One fixed probe hears the gaps of a clip and guesses the tag. Its score is average precision: on the clips it was taught (dashed), and on clips of speakers it has not heard, against clean labels.</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>Eine feste Sonde hört die Pausen eines Clips und rät das Tag. Ihr Wert ist die mittlere Präzision: auf den Clips, an denen sie gelernt hat (gestrichelt), und auf Clips ungehörter Sprecher, gegen bereinigte Annotationen.</translation>
    </message>
    <message>
        <source>One folder</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Ein Ordner</translation>
    </message>
    <message>
        <source>One label a clip leaves: the one that was made last.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Je Clip wird eine Annotation exportiert: die zuletzt gemachte.</translation>
    </message>
    <message>
        <source>One label a clip leaves: what a reviewer settled on. Clips without gold stay here.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Je Clip wird eine Annotation exportiert: die vom Prüfer festgelegte. Clips ohne Gold bleiben hier.</translation>
    </message>
    <message>
        <source>One label a clip leaves: what more than half of its labelers say.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Je Clip wird eine Annotation exportiert: was mehr als die Hälfte der Annotatoren sagt.</translation>
    </message>
    <message>
        <source>Only signed work is taken back now</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Nur signierte Arbeit wird nun zurückgenommen</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>Open a project or packet…</source>
        <extracomment>actions.py</extracomment>
        <translation>Projekt oder Paket öffnen…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <extracomment>window.py</extracomment>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open for review</source>
        <extracomment>rounds/list_page.py, rounds/words.py</extracomment>
        <translation>Zur Prüfung öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open on the desk</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Am Arbeitsplatz öffnen</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>actions.py</extracomment>
        <translation type="vanished">Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>frame/menus.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Ordner des Berichts öffnen</translation>
    </message>
    <message>
        <source>Open the project that this work belongs to, then drop it again</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Öffnen Sie das Projekt, zu dem diese Arbeit gehört, und legen Sie sie noch einmal ab</translation>
    </message>
    <message>
        <source>Open the round for review</source>
        <extracomment>actions.py</extracomment>
        <translation>Die Runde zur Prüfung öffnen</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>{name} in {folder} öffnen</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Opening the packet</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Das Paket wird geöffnet</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Reihenfolge der Clips</translation>
    </message>
    <message>
        <source>Others alone</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Nur die anderen</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>actions.py</extracomment>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Outside the text</source>
        <extracomment>dialogs/key_editor.py, dialogs/key_fields.py</extracomment>
        <translation>Außerhalb des Textes</translation>
    </message>
    <message>
        <source>Over frames of 10 ms</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Über Abschnitte von 10 ms</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>actions.py, frame/top_bar.py, overview/place.py, overview/view.py</extracomment>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Pack sound without loss, to save room</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Ton verlustfrei packen, um Platz zu sparen</translation>
    </message>
    <message>
        <source>Packets: hand out…</source>
        <extracomment>actions.py</extracomment>
        <translation>Pakete: ausgeben…</translation>
    </message>
    <message>
        <source>Padding</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>dialogs/guide.py</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>dialogs/guide.py</extracomment>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Pair</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Pairs of labelers</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Paare von Annotatoren</translation>
    </message>
    <message>
        <source>Pairs of labelers of which one alone said yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Paare von Annotatoren, von denen nur einer ja sagte</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>People whose keys are trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Personen, deren Schlüsseln vertraut wird</translation>
    </message>
    <message>
        <source>People {error}</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Menschen {error}</translation>
    </message>
    <message>
        <source>Per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Je Tag</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>actions.py</extracomment>
        <translation>Bild↓</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>actions.py</extracomment>
        <translation>Bild↑</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Plan a round</source>
        <extracomment>review/next_step.py, rounds/list_page.py, rounds/planner.py</extracomment>
        <translation>Runde planen</translation>
    </message>
    <message>
        <source>Plan a round of disagreed clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Runde aus abweichenden Clips planen…</translation>
    </message>
    <message>
        <source>Plan a round of stale clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Runde aus veralteten Clips planen…</translation>
    </message>
    <message>
        <source>Plan a round of suspect clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Runde aus verdächtigen Clips planen…</translation>
    </message>
    <message>
        <source>Plan a round of the listed clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>Runde aus den gezeigten Clips planen…</translation>
    </message>
    <message>
        <source>Plan a round…</source>
        <extracomment>actions.py</extracomment>
        <translation>Runde planen…</translation>
    </message>
    <message>
        <source>Planning {round}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} wird geplant</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <extracomment>actions.py</extracomment>
        <translation>Von Anfang an abspielen</translation>
    </message>
    <message>
        <source>Play it</source>
        <extracomment>actions.py</extracomment>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play on from the selection&apos;s start</source>
        <extracomment>actions.py</extracomment>
        <translation>Ab dem Anfang der Auswahl abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Play or pause, stepping back</source>
        <extracomment>actions.py</extracomment>
        <translation>Abspielen oder anhalten, mit Rückschritt</translation>
    </message>
    <message>
        <source>Play the difference before</source>
        <extracomment>actions.py</extracomment>
        <translation>Die vorige Abweichung abspielen</translation>
    </message>
    <message>
        <source>Play the next difference</source>
        <extracomment>actions.py</extracomment>
        <translation>Die nächste Abweichung abspielen</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>Auswahl abspielen</translation>
    </message>
    <message>
        <source>Points by which the model is worse than people on the same clips</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Punkte, um die das Modell auf denselben Clips schlechter ist als Menschen</translation>
    </message>
    <message>
        <source>Positive</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>Positiv</translation>
    </message>
    <message>
        <source>Positive agreement</source>
        <extracomment>below the window</extracomment>
        <translation>Positive Übereinstimmung</translation>
    </message>
    <message>
        <source>Positive agreement of the middle tag will be known to ± {half_width}.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Die positive Übereinstimmung des mittleren Tags wird auf ± {half_width} bekannt sein.</translation>
    </message>
    <message>
        <source>Positive agreement on hidden repeats</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Positive Übereinstimmung bei verdeckten Wiederholungen</translation>
    </message>
    <message>
        <source>Positive agreement with the others, all tags</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Positive Übereinstimmung mit den anderen, alle Tags</translation>
    </message>
    <message>
        <source>Positive agreement {figure} {where}, {clips} with it.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Positive Übereinstimmung {figure} {where}, {clips} damit.</translation>
    </message>
    <message>
        <source>Positive agreement {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Positive Übereinstimmung {value}</translation>
    </message>
    <message>
        <source>Positive agreement, all tags</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Positive Übereinstimmung, alle Tags</translation>
    </message>
    <message>
        <source>Positive agreement, round by round</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Positive Übereinstimmung, Runde für Runde</translation>
    </message>
    <message>
        <source>Positive agreement, {name}</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Positive Übereinstimmung, {name}</translation>
    </message>
    <message>
        <source>Positive agreement, {share} interval</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>Positive Übereinstimmung, {share}-Intervall</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>dialogs/key_recorder.py</extracomment>
        <translation>Taste drücken…</translation>
    </message>
    <message>
        <source>Press to take the draft and edit it</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Klicken, um den Entwurf zu übernehmen und zu bearbeiten</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Voriger Clip</translation>
    </message>
    <message>
        <source>Previous disagreement</source>
        <extracomment>actions.py</extracomment>
        <translation>Vorige Abweichung</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <extracomment>actions.py</extracomment>
        <translation>Voriger Abschnitt</translation>
    </message>
    <message>
        <source>Previous time span</source>
        <extracomment>actions.py</extracomment>
        <translation>Vorige Zeitspanne</translation>
    </message>
    <message>
        <source>Private: must not be labeled</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Privat: darf nicht annotiert werden</translation>
    </message>
    <message>
        <source>Problem of the text before</source>
        <extracomment>actions.py</extracomment>
        <translation>Voriges Problem im Text</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>actions.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Veröffentlichen</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n changes…</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>
            <numerusform>%n Änderung veröffentlichen…</numerusform>
            <numerusform>%n Änderungen veröffentlichen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish edition {n}</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Ausgabe {n} veröffentlichen</translation>
    </message>
    <message>
        <source>Publishing</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Wird veröffentlicht</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Weglegen</translation>
    </message>
    <message>
        <source>Put back what is in force</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Wieder einsetzen, was in Kraft ist</translation>
    </message>
    <message>
        <source>Put the draft away</source>
        <extracomment>actions.py</extracomment>
        <translation>Entwurf weglegen</translation>
    </message>
    <message>
        <source>Put this state on the desk</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Diesen Stand vorlegen</translation>
    </message>
    <message>
        <source>Qualification</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Question to the reviewer</source>
        <extracomment>dialogs/history.py, remarks/bar.py</extracomment>
        <translation>Frage an den Prüfer</translation>
    </message>
    <message>
        <source>Question to the reviewer…</source>
        <extracomment>actions.py</extracomment>
        <translation>Frage an den Prüfer…</translation>
    </message>
    <message>
        <source>Questions of labelers</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>Fragen der Annotatoren</translation>
    </message>
    <message>
        <source>Questions that wait, the oldest first</source>
        <extracomment>questions/view.py</extracomment>
        <translation>Wartende Fragen, die ältesten zuerst</translation>
    </message>
    <message>
        <source>Queue of clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>Liste der Clips</translation>
    </message>
    <message>
        <source>Queues by name, not shuffled</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Listen nach Namen, nicht gemischt</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Raw agreement</source>
        <extracomment>below the window</extracomment>
        <translation>Rohe Übereinstimmung</translation>
    </message>
    <message>
        <source>Read them</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reassign</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Neu zuteilen</translation>
    </message>
    <message>
        <source>Reassign what {name} has not done</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Neu zuteilen, was {name} nicht gemacht hat</translation>
    </message>
    <message>
        <source>Reassigning</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Wird neu zugeteilt</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Recordings from</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Aufnahmen ab</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions.py, work/work.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Remark on the decision</source>
        <extracomment>actions.py, review/lines.py</extracomment>
        <translation>Bemerkung zur Entscheidung</translation>
    </message>
    <message>
        <source>Remark on the example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Bemerkung zum Beispiel</translation>
    </message>
    <message>
        <source>Remind of a break</source>
        <extracomment>actions.py</extracomment>
        <translation>An eine Pause erinnern</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopened; what it was settled on stays in its history</source>
        <extracomment>review/place.py</extracomment>
        <translation>Wieder geöffnet; die frühere Entscheidung bleibt im Verlauf</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>Nachbesserung</translation>
    </message>
    <message>
        <source>Repair, edition {n}</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Nachbesserung, Ausgabe {n}</translation>
    </message>
    <message>
        <source>Repair: label the stale clips again</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Nachbessern: die veralteten Clips noch einmal annotieren</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>%Ln ersetzen</numerusform>
            <numerusform>%Ln ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Ersetzen durch</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln transcripts</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>In %Ln Transkript ersetzt</numerusform>
            <numerusform>In %Ln Transkripten ersetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing</source>
        <extracomment>replacing.py</extracomment>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Bericht: {path}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>Diese zurücksetzen</translation>
    </message>
    <message>
        <source>Restart where you were</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Neu starten, wo Sie waren</translation>
    </message>
    <message>
        <source>Results of models</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Ergebnisse von Modellen</translation>
    </message>
    <message>
        <source>Results of {round} are kept here</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Die Ergebnisse von {round} bleiben hier</translation>
    </message>
    <message>
        <source>Retire the tag</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Das Tag entfallen lassen</translation>
    </message>
    <message>
        <source>Returning</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Wird zurückgegeben</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>actions.py, frame/top_bar.py</extracomment>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Review: comparing labels</source>
        <extracomment>review/place.py</extracomment>
        <translation>Prüfung: Annotationen werden verglichen</translation>
    </message>
    <message>
        <source>Reviewer: settles disagreements, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Prüfer: entscheidet Abweichungen, liest die Berichte</translation>
    </message>
    <message>
        <source>Reviewers and leads write the guidelines; you read them here.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Prüfer und Leitung schreiben die Richtlinien; hier lesen Sie sie.</translation>
    </message>
    <message>
        <source>Revised before it</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Davor überarbeitet</translation>
    </message>
    <message>
        <source>Rightly silent</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Zu Recht nichts gesagt</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>agreement/rounds_page.py, agreement/section_bar.py, packets/hand_out.py, rounds/columns.py</extracomment>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Round by round</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Runde für Runde</translation>
    </message>
    <message>
        <source>Round {name} ({done} of {total})</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>Runde {name} ({done} von {total})</translation>
    </message>
    <message>
        <source>Round {name} is closed: thank you. The other clips are listed</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Runde {name} ist geschlossen: danke. Nun stehen die anderen Clips da</translation>
    </message>
    <message numerus="yes">
        <source>Round {name} waits for you: %Ln clips to do</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>
            <numerusform>Runde {name} wartet auf Sie: %Ln Clip</numerusform>
            <numerusform>Runde {name} wartet auf Sie: %Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {name}: all your clips are done. Next: “Done” in the queue shows them again until it is closed</source>
        <extracomment>next_step.py</extracomment>
        <translation>Runde {name}: Alle Ihre Clips sind fertig. Weiter: „Fertig“ in der Liste zeigt sie noch, bis sie geschlossen wird</translation>
    </message>
    <message>
        <source>Round {name}: nobody sees your labels until the lead opens it for review</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Runde {name}: Niemand sieht Ihre Annotationen, bis die Leitung sie zur Prüfung öffnet</translation>
    </message>
    <message>
        <source>Round {name}: nobody sees your labels until the lead opens it for review. The lead sees your pace</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Runde {name}: Niemand sieht Ihre Annotationen, bis die Leitung sie zur Prüfung öffnet. Die Leitung sieht Ihr Tempo</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Runde {number}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>actions.py, agreement/rounds_page.py, frame/top_bar.py, rounds/list_page.py, rounds/view.py</extracomment>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Rounds and changes</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Runden und Änderungen</translation>
    </message>
    <message>
        <source>Rounds are planned by a lead or a reviewer</source>
        <extracomment>window_commands.py</extracomment>
        <translation>Runden planen die Leitung oder ein Prüfer</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Same loudness for every clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Gleiche Lautheit für alle Clips</translation>
    </message>
    <message>
        <source>Same tags as the last finished clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Gleiche Tags wie beim letzten fertigen Clip</translation>
    </message>
    <message>
        <source>Sample</source>
        <extracomment>agreement/rounds_page.py, rounds/words.py</extracomment>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Sample, edition {n}</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Stichprobe, Ausgabe {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>coverage/collecting.py, reporting/cards.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <extracomment>frame/top_bar.py, traffic.py</extracomment>
        <translation>Kopie anderswo speichern</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <extracomment>actions.py</extracomment>
        <translation>Kopie anderswo speichern…</translation>
    </message>
    <message>
        <source>Save as a collection list</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Als Sammelliste speichern</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Als {form} speichern</translation>
    </message>
    <message>
        <source>Save the whole report as HTML</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Den ganzen Bericht als HTML speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>dialogs/key_editor.py, model_errors/place.py, window.py</extracomment>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>Kopie wird gespeichert</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>model_errors/place.py, report_places.py</extracomment>
        <translation>{file} wird gespeichert</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Seal packets for labelers whose keys are known</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Pakete für Annotatoren versiegeln, deren Schlüssel bekannt ist</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <source>Search text, file, tag</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Text, Datei, Tag suchen</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>Clips durchsuchen</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Second alone</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Nur der zweite</translation>
    </message>
    <message>
        <source>Second snapshot</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Zweiter Schnappschuss</translation>
    </message>
    <message>
        <source>See its clips</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Die Clips ansehen</translation>
    </message>
    <message>
        <source>See the clips of the round</source>
        <extracomment>actions.py</extracomment>
        <translation>Die Clips der Runde ansehen</translation>
    </message>
    <message>
        <source>See what came back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Ansehen, was zurückkam</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <extracomment>traffic.py</extracomment>
        <translation>Abgelehntes ansehen</translation>
    </message>
    <message>
        <source>See where it errs</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Ansehen, wo es irrt</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Segment long recordings…</source>
        <extracomment>actions.py</extracomment>
        <translation>Lange Aufnahmen schneiden…</translation>
    </message>
    <message>
        <source>Segment this recording…</source>
        <extracomment>actions.py</extracomment>
        <translation>Diese Aufnahme schneiden…</translation>
    </message>
    <message>
        <source>Segments of the recording</source>
        <extracomment>actions.py</extracomment>
        <translation>Abschnitte der Aufnahme</translation>
    </message>
    <message>
        <source>Segments of this recording</source>
        <extracomment>segments/panel.py</extracomment>
        <translation>Abschnitte dieser Aufnahme</translation>
    </message>
    <message>
        <source>Select a stretch and press a tag&apos;s key first: a time span is one of a tag</source>
        <extracomment>review/gold_editor.py</extracomment>
        <translation>Wählen Sie erst eine Stelle aus und drücken Sie die Taste eines Tags: Eine Zeitspanne gehört zu einem Tag</translation>
    </message>
    <message>
        <source>Select a stretch first: drag over the sound, then M marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation type="vanished">Wählen Sie zuerst eine Stelle aus: über den Ton ziehen, dann legt M die Zeitspanne an</translation>
    </message>
    <message>
        <source>Select a stretch first: drag over the sound, then {mark} marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Wählen Sie zuerst eine Stelle aus: über den Ton ziehen, dann legt {mark} die Zeitspanne an</translation>
    </message>
    <message>
        <source>Select a stretch or a time span first: Alt+↓ takes the next span</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Wählen Sie zuerst eine Stelle oder Zeitspanne aus: Alt+↓ nimmt die nächste</translation>
    </message>
    <message>
        <source>Select where the time span of gold lies first</source>
        <extracomment>review/table.py</extracomment>
        <translation>Wählen Sie erst aus, wo die Zeitspanne des Goldes liegt</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>review/board.py, review/lines.py</extracomment>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Send back to</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Zurückgeben an</translation>
    </message>
    <message>
        <source>Send back…</source>
        <extracomment>actions.py</extracomment>
        <translation>Zurückgeben…</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Zurückgegeben</translation>
    </message>
    <message>
        <source>Sent back by {reviewer}: {remark}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Zurückgegeben von {reviewer}: {remark}</translation>
    </message>
    <message>
        <source>Sent back with your remark</source>
        <extracomment>review/place.py</extracomment>
        <translation>Mit Ihrer Bemerkung zurückgegeben</translation>
    </message>
    <message>
        <source>Sent back: {remark}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Zurückgegeben: {remark}</translation>
    </message>
    <message>
        <source>Sent back: “{remark}”</source>
        <extracomment>review/words.py</extracomment>
        <translation>Zurückgegeben: „{remark}“</translation>
    </message>
    <message>
        <source>Set: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Setzen: {tag}</translation>
    </message>
    <message>
        <source>Settle and next</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>Entscheiden und weiter</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>review/narrowing.py, review/place.py</extracomment>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Settled again</source>
        <extracomment>review/words.py</extracomment>
        <translation>Noch einmal entschieden</translation>
    </message>
    <message>
        <source>Settled by {name}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Entschieden von {name}</translation>
    </message>
    <message>
        <source>Settled by {name}: {cause}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Entschieden von {name}: {cause}</translation>
    </message>
    <message>
        <source>Settled: {cause}</source>
        <extracomment>review/place.py</extracomment>
        <translation>Entschieden: {cause}</translation>
    </message>
    <message>
        <source>Settled: {progress}</source>
        <extracomment>review/panel.py</extracomment>
        <translation>Entschieden: {progress}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>dialogs/bulk.py, model_errors/view.py, review/words.py</extracomment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Severity per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Schweregrad je Tag</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>coverage/columns.py, model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of all words; tags overlap, so that they do not add up</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Anteil an allen Wörtern; Tags überlappen, daher ergibt die Summe nicht das Ganze</translation>
    </message>
    <message>
        <source>Share of resamples in which this slice comes first</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Anteil der Ziehungen, in denen dieser Ausschnitt der erste ist</translation>
    </message>
    <message>
        <source>Share of the clips with the tag on which the labeler says yes, after Dawid and Skene</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Anteil der Clips mit dem Tag, bei denen der Annotator ja sagt, nach Dawid und Skene</translation>
    </message>
    <message>
        <source>Share of the clips without the tag on which the labeler says no, after Dawid and Skene</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Anteil der Clips ohne das Tag, bei denen der Annotator nein sagt, nach Dawid und Skene</translation>
    </message>
    <message>
        <source>Shared out</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Verteilt</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>actions.py</extracomment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Shift and Ctrl choose several clips in the queue. Only your own labels change; one undo takes it back.</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Umschalt und Strg wählen mehrere Clips in der Liste. Nur Ihre eigenen Annotationen ändern sich; einmal Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>Kürzester Clip</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show each labeler&apos;s pace to the lead</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Der Leitung das Tempo jedes Annotators zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Den Ordner zeigen</translation>
    </message>
    <message>
        <source>Show the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>Entwurf des Modells zeigen</translation>
    </message>
    <message>
        <source>Sign with my key</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Mit meinem Schlüssel signieren</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Störabstand</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Störabstand (SNR)</translation>
    </message>
    <message>
        <source>Sized appropriately?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>Passend bemessen?</translation>
    </message>
    <message>
        <source>Slice</source>
        <extracomment>model_errors/columns.py, model_errors/slice_card.py</extracomment>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Slices by</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>Ausschnitte nach</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>review/words.py</extracomment>
        <translation>Versehen</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>actions.py</extracomment>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>actions.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Smaller transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>Kleineres Transkript</translation>
    </message>
    <message>
        <source>Snap to the edges of speech</source>
        <extracomment>actions.py</extracomment>
        <translation>An den Rändern der Sprache einrasten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <extracomment>dialogs/snapshots.py, overview/snapshot_card.py</extracomment>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>Jemand spricht</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>actions.py</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Spans found by both (F1)</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Spannen, die beide fanden (F1)</translation>
    </message>
    <message>
        <source>Spans of one that a span of the other matches</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Spannen des einen, zu denen eine des anderen passt</translation>
    </message>
    <message>
        <source>Spans that only one labeler gave</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Spannen, die nur ein Annotator gab</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>model_errors/view.py, rounds/form.py</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Spectrogram for</source>
        <extracomment>actions.py</extracomment>
        <translation>Spektrogramm für</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>look/panel.py, look/spectrum_view.py</extracomment>
        <translation>Spektrum</translation>
    </message>
    <message>
        <source>Spectrum beside the sound</source>
        <extracomment>actions.py</extracomment>
        <translation>Spektrum neben dem Ton</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>actions.py, look/panel.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Speech neither begins nor ends near here</source>
        <extracomment>work/spans.py</extracomment>
        <translation>In der Nähe beginnt und endet keine Sprache</translation>
    </message>
    <message>
        <source>Speech, loudness and spectrum are measured in clips of up to two hours</source>
        <extracomment>work/overlaying.py</extracomment>
        <translation>Sprache, Lautheit und Spektrum werden in Clips bis zwei Stunden gemessen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Split a tag into several</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Ein Tag in mehrere teilen</translation>
    </message>
    <message>
        <source>Split a tag…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Tag teilen…</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Veraltete Annotationen</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>frame/tour.py, frame/welcome.py</extracomment>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start 10 ms earlier</source>
        <extracomment>actions.py</extracomment>
        <translation>Anfang 10 ms früher</translation>
    </message>
    <message>
        <source>Start 10 ms later</source>
        <extracomment>actions.py</extracomment>
        <translation>Anfang 10 ms später</translation>
    </message>
    <message>
        <source>Start from the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>Mit dem Entwurf des Modells beginnen</translation>
    </message>
    <message>
        <source>Start the repair</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Nachbesserung beginnen</translation>
    </message>
    <message>
        <source>Start the round</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Die Runde beginnen</translation>
    </message>
    <message>
        <source>Start the sample</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Stichprobe beginnen</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Starting {name}</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>{name} wird begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <extracomment>open_project.py</extracomment>
        <translation>Bleiben und erneut versuchen</translation>
    </message>
    <message>
        <source>Step back on resuming</source>
        <extracomment>actions.py</extracomment>
        <translation>Rückschritt beim Fortsetzen</translation>
    </message>
    <message>
        <source>Step back with Space too</source>
        <extracomment>actions.py</extracomment>
        <translation>Auch mit der Leertaste zurückspringen</translation>
    </message>
    <message>
        <source>Step the tag that has the focus</source>
        <extracomment>actions.py</extracomment>
        <translation>Das Tag im Fokus weiterschalten</translation>
    </message>
    <message>
        <source>Still labeled blind: what people wrote is shown once the round is open for review</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Noch blind in Arbeit: Was Menschen schrieben, steht hier, sobald die Runde zur Prüfung geöffnet ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped. The clips made so far are kept; cut again to go on</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Angehalten. Die bisherigen Clips bleiben; schneiden Sie erneut, um fortzufahren</translation>
    </message>
    <message>
        <source>Stopped. The drafts written so far are kept</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>Angehalten. Die bisherigen Entwürfe bleiben</translation>
    </message>
    <message>
        <source>Stored states, the newest first</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>Gespeicherte Stände, der neueste zuerst</translation>
    </message>
    <message>
        <source>Strata</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Strata by</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Schichten nach</translation>
    </message>
    <message>
        <source>Stratum</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Subjects of the guidelines</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>Gegenstände der Richtlinien</translation>
    </message>
    <message>
        <source>Switch labeler</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Annotator wechseln</translation>
    </message>
    <message>
        <source>Switch labeler…</source>
        <extracomment>actions.py</extracomment>
        <translation>Annotator wechseln…</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>actions.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab plays outside the text; inside dialogs and fields it still moves on</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Tab spielt außerhalb des Textes ab; in Dialogen und Feldern führt es weiterhin zum nächsten Feld</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>actions.py, agreement/columns.py, agreement/labelers_page.py, agreement/pairs_page.py, agreement/rounds_page.py, agreement/spans_page.py, coverage/columns.py, dialogs/export.py, dialogs/snapshots.py, rounds/columns.py</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Tag by severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>Tag nach Schweregrad</translation>
    </message>
    <message>
        <source>Tag heard or not</source>
        <extracomment>review/words.py</extracomment>
        <translation>Tag gehört oder nicht</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>actions.py, agreement/section_bar.py, guidelines/structure.py, learning/dialog.py</extracomment>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Tags from a model, {model}: dashed, until their key sets them</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>Tags eines Modells, {model}: gestrichelt, bis ihre Taste sie setzt</translation>
    </message>
    <message>
        <source>Tags heard before</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Früher gehörte Tags</translation>
    </message>
    <message>
        <source>Tags of the labeler</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Tags des Annotators</translation>
    </message>
    <message>
        <source>Tags of the pair</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>Tags des Paars</translation>
    </message>
    <message>
        <source>Tags over the rounds</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>Tags über die Runden</translation>
    </message>
    <message numerus="yes">
        <source>Tags that were not rewritten changed by {value} (median of %n).</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>
            <numerusform>Nicht überarbeitete Tags änderten sich um {value} (Median von %n).</numerusform>
            <numerusform>Nicht überarbeitete Tags änderten sich um {value} (Median von %n).</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that they mark</source>
        <extracomment>actions.py</extracomment>
        <translation>Alles übernehmen, was sie markieren</translation>
    </message>
    <message>
        <source>Take as labels</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Als Annotationen nehmen</translation>
    </message>
    <message>
        <source>Take as predictions</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Als Vorhersagen nehmen</translation>
    </message>
    <message>
        <source>Take away</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Wegnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>%Ln entfernen</numerusform>
            <numerusform>%Ln entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Wegnehmen: {tag}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>work/examples.py, work/spans.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Take it from %Ln actions</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>
            <numerusform>Von %Ln Aktion wegnehmen</numerusform>
            <numerusform>Von %Ln Aktionen wegnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from “{title}”</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Von „{title}“ wegnehmen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>problem_words.py</extracomment>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take only signed work into this project</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Nur signierte Arbeit in dieses Projekt nehmen</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <extracomment>actions.py, drafts/card.py</extracomment>
        <translation>Entwurf übernehmen</translation>
    </message>
    <message>
        <source>Take the draft&apos;s next word</source>
        <extracomment>actions.py</extracomment>
        <translation>Nächstes Wort des Entwurfs übernehmen</translation>
    </message>
    <message>
        <source>Take the first label</source>
        <extracomment>actions.py</extracomment>
        <translation>Die erste Annotation nehmen</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Markierung entfernen</translation>
    </message>
    <message>
        <source>Take the fourth label</source>
        <extracomment>actions.py</extracomment>
        <translation>Die vierte Annotation nehmen</translation>
    </message>
    <message>
        <source>Take the offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>Angebotenes Wort übernehmen</translation>
    </message>
    <message>
        <source>Take the second label</source>
        <extracomment>actions.py</extracomment>
        <translation>Die zweite Annotation nehmen</translation>
    </message>
    <message>
        <source>Take the third label</source>
        <extracomment>actions.py</extracomment>
        <translation>Die dritte Annotation nehmen</translation>
    </message>
    <message>
        <source>Take the time span away</source>
        <extracomment>actions.py</extracomment>
        <translation>Zeitspanne entfernen</translation>
    </message>
    <message>
        <source>Take this</source>
        <extracomment>review/card.py</extracomment>
        <translation>Diese nehmen</translation>
    </message>
    <message>
        <source>Take work back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Arbeit zurücknehmen</translation>
    </message>
    <message>
        <source>Take work back…</source>
        <extracomment>actions.py</extracomment>
        <translation>Arbeit zurücknehmen…</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>{key} wegnehmen</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>review/card.py</extracomment>
        <translation>Übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>Zurückgenommen in %Ln Clip: {what}</numerusform>
            <numerusform>Zurückgenommen in %Ln Clips: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>Zurückgenommen: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}. {redo} does it again</source>
        <extracomment>review/words.py</extracomment>
        <translation>Zurückgenommen: {what}. {redo} macht es wieder</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Miteinander verwechselt</translation>
    </message>
    <message>
        <source>Taken too</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Auch übernommen</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Nimmt</translation>
    </message>
    <message>
        <source>Taking work back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Arbeit wird zurückgenommen</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone, 0 to 4 kHz</source>
        <extracomment>actions.py</extracomment>
        <translation>Telefon, 0 bis 4 kHz</translation>
    </message>
    <message>
        <source>That label was changed elsewhere since, so it stays as it is</source>
        <extracomment>work/work.py</extracomment>
        <translation>Diese Annotation wurde inzwischen anderswo geändert und bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>That was the last clip of the list</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Das war der letzte Clip der Liste</translation>
    </message>
    <message>
        <source>That was the last clip of this list</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>Das war der letzte Clip dieser Liste</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>Der gewählte Clip</numerusform>
            <numerusform>Die %Ln gewählten Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer goes to {name}</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>Die Antwort geht an {name}</translation>
    </message>
    <message>
        <source>The clips are gone again, but for those with work</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Die Clips sind wieder weg, bis auf die mit Arbeit</translation>
    </message>
    <message>
        <source>The clips with two labels say nothing of noise or channel yet.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>Die Clips mit zwei Annotationen sagen noch nichts über Geräusch oder Kanal.</translation>
    </message>
    <message>
        <source>The decision was taken back. {redo} makes it again</source>
        <extracomment>review/words.py</extracomment>
        <translation>Die Entscheidung wurde zurückgenommen. {redo} trifft sie wieder</translation>
    </message>
    <message>
        <source>The example is changed</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Das Beispiel ist geändert</translation>
    </message>
    <message>
        <source>The example is taken away</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Das Beispiel ist weggenommen</translation>
    </message>
    <message>
        <source>The file is broken</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Die Datei ist beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown: replace these, then look again</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>Der erste ist zu sehen: ersetzen Sie ihn, dann suchen Sie erneut</numerusform>
            <numerusform>Die ersten %Ln sind zu sehen: ersetzen Sie diese, dann suchen Sie erneut</numerusform>
        </translation>
    </message>
    <message>
        <source>The fullest rows and columns are shown.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Gezeigt sind die vollsten Zeilen und Spalten.</translation>
    </message>
    <message>
        <source>The gap cannot be told from that of the other clips.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Die Lücke ist von der der anderen Clips nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>The gap is larger here than in all other clips, beyond chance.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Die Lücke ist hier größer als bei allen anderen Clips, mehr als durch Zufall.</translation>
    </message>
    <message>
        <source>The guidelines have not changed since they were made</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>Die Richtlinien haben sich seitdem nicht geändert</translation>
    </message>
    <message>
        <source>The keys are those of {preset} now</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Es gelten jetzt die Tasten von {preset}</translation>
    </message>
    <message>
        <source>The keys are those of {preset} now; your own changes stay</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Es gelten jetzt die Tasten von {preset}; Ihre eigenen Änderungen bleiben</translation>
    </message>
    <message>
        <source>The labeler said yes, another no</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Der Annotator sagte ja, ein anderer nein</translation>
    </message>
    <message>
        <source>The labels are hidden until this clip is settled</source>
        <extracomment>review/table.py</extracomment>
        <translation>Die Annotationen bleiben verborgen, bis dieser Clip entschieden ist</translation>
    </message>
    <message>
        <source>The labels are hidden until this clip is settled. {edit} writes what you hear.</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Die Annotationen bleiben verborgen, bis dieser Clip entschieden ist. {edit} schreibt, was Sie hören.</translation>
    </message>
    <message>
        <source>The line at the bottom says what comes next. {help} shows all keys; Help, Tour shows this again.</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>Die Zeile unten sagt, was als Nächstes kommt. {help} zeigt alle Tasten; „Hilfe, Rundgang“ zeigt dies wieder.</translation>
    </message>
    <message>
        <source>The model errs on no clip of it.</source>
        <extracomment>model_errors/place.py</extracomment>
        <translation>Das Modell irrt auf keinem Clip davon.</translation>
    </message>
    <message>
        <source>The model&apos;s errors against people&apos;s transcripts, and people&apos;s against each other</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Die Fehler des Modells gegen die Transkripte von Menschen, und die von Menschen untereinander</translation>
    </message>
    <message>
        <source>The new rules made transcripts differ less: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Mit den neuen Regeln weichen Transkripte weniger ab: {value} Wortfehler {where}.</translation>
    </message>
    <message>
        <source>The new tag is yes where any of them was yes, and no where all were no. Older labels are carried over, and the tags retire.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Das neue Tag ist ja, wo eines davon ja war, und nein, wo alle nein waren. Frühere Annotationen werden übertragen, und die Tags entfallen.</translation>
    </message>
    <message>
        <source>The new text made labelers agree more: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Mit dem neuen Text stimmen die Annotatoren mehr überein: {value} {where}.</translation>
    </message>
    <message>
        <source>The other label</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Die andere Annotation</translation>
    </message>
    <message>
        <source>The parts are missing in labels made before; the old answer is shown as a hint. The tag retires.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Frühere Annotationen haben zu den Teilen keine Antwort; die alte steht als Hinweis da. Das Tag entfällt.</translation>
    </message>
    <message>
        <source>The project&apos;s list of words is the reviewer&apos;s and the lead&apos;s to give</source>
        <extracomment>traffic.py</extracomment>
        <translation>Die Wortliste des Projekts geben Prüfer und Leitung vor</translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s list of words now holds %Ln words</source>
        <extracomment>traffic.py</extracomment>
        <translation>
            <numerusform>Die Wortliste des Projekts enthält jetzt %Ln Wort</numerusform>
            <numerusform>Die Wortliste des Projekts enthält jetzt %Ln Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>The remark is kept with the decision</source>
        <extracomment>review/table.py</extracomment>
        <translation>Die Bemerkung bleibt bei der Entscheidung</translation>
    </message>
    <message>
        <source>The report cannot be written: {why}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Der Bericht lässt sich nicht schreiben: {why}</translation>
    </message>
    <message>
        <source>The reviewer</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Der Prüfer</translation>
    </message>
    <message>
        <source>The same from each</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Von jeder gleich viele</translation>
    </message>
    <message>
        <source>The seconds that a clip takes each of them; they are told when they enter the round</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Die Sekunden, die ein Clip jeden kostet; es wird beim Beginn der Runde gesagt</translation>
    </message>
    <message>
        <source>The share of the clips that so many hear; the others are heard by one</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Der Anteil der Clips, die so viele hören; die anderen hört einer</translation>
    </message>
    <message>
        <source>The sound cache takes at most {size}</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>Der Tonspeicher belegt höchstens {size}</translation>
    </message>
    <message>
        <source>The sound is being measured already</source>
        <extracomment>measuring.py</extracomment>
        <translation>Der Ton wird schon gemessen</translation>
    </message>
    <message>
        <source>The sound of this clip is not here</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Der Ton dieses Clips ist nicht hier</translation>
    </message>
    <message>
        <source>The sound of this clip is not here. Find it with Project, Import: the labels stay with it</source>
        <extracomment>listening/panel.py</extracomment>
        <translation>Der Ton dieses Clips ist nicht hier. Finden Sie ihn über „Projekt, Importieren“: Die Annotationen bleiben bei ihm</translation>
    </message>
    <message>
        <source>The sound of this clip is not on this computer</source>
        <extracomment>guidelines/sounds.py</extracomment>
        <translation>Der Ton dieses Clips ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>The sound of this example is not on this computer</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Der Ton dieses Beispiels ist nicht auf diesem Rechner</translation>
    </message>
    <message>
        <source>The sound output went away, so playing stopped. Press play to go on.</source>
        <extracomment>player/player.py</extracomment>
        <translation>Die Tonausgabe ist verschwunden, darum hielt die Wiedergabe an. „Wiedergabe“ setzt sie fort.</translation>
    </message>
    <message>
        <source>The spelling of “{language}” is checked by {path}</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>Die Rechtschreibung von „{language}“ prüft {path}</translation>
    </message>
    <message>
        <source>The tag at hand has no example yet: a reviewer chooses them in the Tag menu</source>
        <extracomment>work/examples.py</extracomment>
        <translation>Das Tag, an dem Sie sind, hat noch kein Beispiel: Ein Prüfer wählt sie im Menü Tag</translation>
    </message>
    <message>
        <source>The tags of the last finished clip taken over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>Die Tags des letzten fertigen Clips übernommen</translation>
    </message>
    <message>
        <source>The transcript is still open.   T starts here · Y: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Das Transkript ist noch offen.   T beginnt hier · Y: niemand spricht</translation>
    </message>
    <message>
        <source>The transcript is still open.   {text} starts here · {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>Das Transkript ist noch offen.   {text} beginnt hier · {nothing}: niemand spricht</translation>
    </message>
    <message>
        <source>The whole clip  {all}; in {zoom_in}, out {zoom_out}, to the selection {selection}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Der ganze Clip  {all}; hinein {zoom_in}, heraus {zoom_out}, auf die Auswahl {selection}</translation>
    </message>
    <message>
        <source>The whole clip; in {zoom_in}, out {zoom_out}, to the selection {selection}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation type="vanished">Der ganze Clip; hinein {zoom_in}, heraus {zoom_out}, auf die Auswahl {selection}</translation>
    </message>
    <message>
        <source>There is no interval: {why}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Es gibt kein Intervall: {why}.</translation>
    </message>
    <message>
        <source>There is no round to hand out: plan one first</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Es gibt keine Runde zum Ausgeben: Planen Sie erst eine</translation>
    </message>
    <message>
        <source>These guidelines came with a packet. They are written in the project that the packets come from.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Diese Richtlinien kamen mit einem Paket. Geschrieben werden sie in dem Projekt, aus dem die Pakete kommen.</translation>
    </message>
    <message>
        <source>These were labeled on two computers by one person. Both labels are kept; finishing the clip once more settles it.</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Diese hat eine Person auf zwei Rechnern annotiert. Beide Annotationen bleiben; den Clip noch einmal abschließen entscheidet es.</translation>
    </message>
    <message>
        <source>This clip</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Dieser Clip</translation>
    </message>
    <message>
        <source>This clip belongs to a blind round: no draft is shown</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>Dieser Clip gehört zu einer blinden Runde: Es ist kein Entwurf zu sehen</translation>
    </message>
    <message>
        <source>This clip cannot be labeled, with a reason</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>Dieser Clip lässt sich nicht annotieren, mit Grund</translation>
    </message>
    <message>
        <source>This clip has no two labels to compare</source>
        <extracomment>review/place.py</extracomment>
        <translation>Dieser Clip hat keine zwei Annotationen zum Vergleichen</translation>
    </message>
    <message>
        <source>This clip has one channel</source>
        <extracomment>next_step.py</extracomment>
        <translation>Dieser Clip hat einen Kanal</translation>
    </message>
    <message>
        <source>This clip is no longer in the project</source>
        <extracomment>model_errors/hearing.py, review/table.py</extracomment>
        <translation>Dieser Clip ist nicht mehr im Projekt</translation>
    </message>
    <message>
        <source>This clip is not settled yet</source>
        <extracomment>review/place.py</extracomment>
        <translation>Dieser Clip ist noch nicht entschieden</translation>
    </message>
    <message>
        <source>This form cannot hold: {parts}.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Dieses Format kann nicht aufnehmen: {parts}.</translation>
    </message>
    <message>
        <source>This form holds everything.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Dieses Format nimmt alles auf.</translation>
    </message>
    <message>
        <source>This is the first clip</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>Das ist der erste Clip</translation>
    </message>
    <message>
        <source>This is the first clip of the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>Das ist der erste Clip der Liste</translation>
    </message>
    <message>
        <source>This is the first segment of the recording</source>
        <extracomment>work/walking.py</extracomment>
        <translation>Das ist der erste Abschnitt der Aufnahme</translation>
    </message>
    <message>
        <source>This is the last clip of the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>Das ist der letzte Clip der Liste</translation>
    </message>
    <message>
        <source>This is the last segment of the recording</source>
        <extracomment>work/walking.py</extracomment>
        <translation>Das ist der letzte Abschnitt der Aufnahme</translation>
    </message>
    <message>
        <source>This label has no time spans. Select a stretch, then M marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation type="vanished">Diese Annotation hat keine Zeitspannen. Wählen Sie eine Stelle aus, dann legt M eine an</translation>
    </message>
    <message>
        <source>This label has no time spans. Select a stretch, then {mark} marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Diese Annotation hat keine Zeitspannen. Wählen Sie eine Stelle aus, dann legt {mark} eine an</translation>
    </message>
    <message>
        <source>This mends labels and proves nothing: clips that were picked because something was wrong with them look better the second time, whatever the text says.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Das bessert Annotationen nach und beweist nichts: Clips, die ausgesucht wurden, weil etwas nicht stimmte, sehen beim zweiten Mal besser aus, was immer im Text steht.</translation>
    </message>
    <message>
        <source>This packet is for {name}. Whoever else labels opens a packet of their own</source>
        <extracomment>window.py</extracomment>
        <translation>Dieses Paket ist für {name}. Wer sonst annotiert, öffnet ein eigenes</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be settled</source>
        <extracomment>review/table.py</extracomment>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: Es kann nichts entschieden werden</translation>
    </message>
    <message>
        <source>This recording has no segments. Clip, Segment this recording makes them</source>
        <extracomment>work/walking.py</extracomment>
        <translation>Diese Aufnahme hat keine Abschnitte. „Clip, Diese Aufnahme schneiden“ erzeugt sie</translation>
    </message>
    <message>
        <source>This round</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <source>Time span of {tag} taken away</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Zeitspanne von {tag} entfernt</translation>
    </message>
    <message>
        <source>Time span of {tag}: {seconds} s</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Zeitspanne von {tag}: {seconds} s</translation>
    </message>
    <message>
        <source>Time spans</source>
        <extracomment>dialogs/history.py, review/words.py, tags/span_list.py</extracomment>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Timely feedback?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>Rasche Rückmeldung?</translation>
    </message>
    <message>
        <source>To all of them, evenly</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>Gleichmäßig an alle</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>To nobody</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>An niemanden</translation>
    </message>
    <message>
        <source>To target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>Bis zum Ziel</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>actions.py</extracomment>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>To the round</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>Zur Runde</translation>
    </message>
    <message>
        <source>To the rounds</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>Zu den Runden</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>actions.py</extracomment>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>To {name}</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>An {name}</translation>
    </message>
    <message>
        <source>Too few speakers to say whether the gap is larger here than elsewhere.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>Zu wenige Sprecher, um zu sagen, ob die Lücke hier größer ist als anderswo.</translation>
    </message>
    <message>
        <source>Too few were labeled twice before to say how exact it will be.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Zu wenige wurden vorher doppelt annotiert, um zu sagen, wie genau es wird.</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>actions.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Trained on</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>Trainiert auf</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>dialogs/history.py, rounds/form.py, transcript/editor.py</extracomment>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Transcript as the other text</source>
        <extracomment>actions.py</extracomment>
        <translation>Transkript wie der übrige Text</translation>
    </message>
    <message>
        <source>Transcript not answered</source>
        <extracomment>differences/text.py</extracomment>
        <translation>Transkript nicht beantwortet</translation>
    </message>
    <message>
        <source>Transcript rules</source>
        <extracomment>guidelines/board.py, work/instructions.py</extracomment>
        <translation>Transkriptregeln</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Two people label the same clips blind; then it shows where labels agree.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>Zwei Personen annotieren blind dieselben Clips; dann steht hier, wo sie übereinstimmen.</translation>
    </message>
    <message>
        <source>Type into a cell to set its target.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Tippen Sie in ein Feld, um sein Ziel zu setzen.</translation>
    </message>
    <message>
        <source>Under the new rules transcripts differ more: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Mit den neuen Regeln weichen Transkripte mehr ab: {value} Wortfehler {where}.</translation>
    </message>
    <message>
        <source>Under the new text labelers agree less: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Mit dem neuen Text stimmen die Annotatoren weniger überein: {value} {where}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>actions.py, dialogs/key_editor.py, frame/quiet_line.py, work/segmenting.py, work/work.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>Ungepaart</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>actions.py, dialogs/guide.py, dialogs/keys.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>agreement/columns.py, dialogs/snapshots.py</extracomment>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Viridis</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Wait for the key</source>
        <extracomment>actions.py</extracomment>
        <translation>Auf die Taste warten</translation>
    </message>
    <message>
        <source>Waiting for someone</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>Wartet auf jemanden</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Went on separately on another machine: {words}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>Ging auf einem anderen Rechner getrennt weiter: {words}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What changed in the guidelines</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>Was sich in den Richtlinien geändert hat</translation>
    </message>
    <message>
        <source>What changed in the guidelines…</source>
        <extracomment>actions.py</extracomment>
        <translation>Was sich in den Richtlinien geändert hat…</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>What holds the model back</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Was das Modell bremst</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <extracomment>review/panel.py</extracomment>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What it is not, and which tag that is instead.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Was es nicht ist, und welches Tag dann gilt.</translation>
    </message>
    <message>
        <source>What mends it</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>Was abhilft</translation>
    </message>
    <message>
        <source>What the new text brought cannot be told: {why}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Was der neue Text brachte, ist nicht zu sagen: {why}.</translation>
    </message>
    <message>
        <source>What the round will show of each tag</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Was die Runde von jedem Tag zeigen wird</translation>
    </message>
    <message>
        <source>What the tag means, so that two people who read it hear the same.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Was das Tag bedeutet, sodass zwei, die es lesen, dasselbe hören.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>reporting/cards.py, review/panel.py</extracomment>
        <translation>Was als Nächstes zu tun ist</translation>
    </message>
    <message>
        <source>What to hear or read again; the labeler sees this</source>
        <extracomment>review/lines.py</extracomment>
        <translation>Was noch einmal zu hören oder zu lesen ist; der Annotator sieht es</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>Worauf zu hören ist</translation>
    </message>
    <message>
        <source>What was written is put back</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>Das Geschriebene ist wieder da</translation>
    </message>
    <message>
        <source>What would be added</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Was beigefügt würde</translation>
    </message>
    <message>
        <source>What you set by hand last</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Was Sie zuletzt von Hand eingestellt haben</translation>
    </message>
    <message>
        <source>What you wrote for this clip is not settled yet: a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>Was Sie zu diesem Clip geschrieben haben, ist noch nicht entschieden: Ein Grund entscheidet es</translation>
    </message>
    <message>
        <source>What {key} does, or begins</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Was {key} tut oder beginnt</translation>
    </message>
    <message>
        <source>When a clip opens</source>
        <extracomment>actions.py</extracomment>
        <translation>Wenn ein Clip aufgeht</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <source>Where should the project for this sound lie?</source>
        <extracomment>traffic.py</extracomment>
        <translation>Wo soll das Projekt für diesen Ton liegen?</translation>
    </message>
    <message>
        <source>Where should {packet} be laid out?</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Wohin soll {packet} gelegt werden?</translation>
    </message>
    <message>
        <source>Where somebody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>Wo jemand spricht</translation>
    </message>
    <message>
        <source>Where the border lies</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Wo die Grenze liegt</translation>
    </message>
    <message>
        <source>Where the border to its neighbours lies</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Wo die Grenze zu den Nachbarn liegt</translation>
    </message>
    <message>
        <source>Whether the new rules helped cannot be told yet: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Ob die neuen Regeln halfen, ist noch nicht zu sagen: {value} Wortfehler {where}.</translation>
    </message>
    <message>
        <source>Whether the new text helped cannot be told yet: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Ob der neue Text half, ist noch nicht zu sagen: {value} {where}.</translation>
    </message>
    <message>
        <source>Which answer? {first} or {second} takes a label, {edit} writes another</source>
        <extracomment>review/table.py</extracomment>
        <translation>Welche Antwort? {first} oder {second} nimmt eine Annotation, {edit} schreibt eine andere</translation>
    </message>
    <message>
        <source>Which channel is seen</source>
        <extracomment>listening/transport.py</extracomment>
        <translation type="vanished">Welcher Kanal zu sehen ist</translation>
    </message>
    <message>
        <source>Which channel is seen and heard</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Welcher Kanal zu sehen und zu hören ist</translation>
    </message>
    <message>
        <source>Which clips</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Welche Clips</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>Welche Clips dastehen</translation>
    </message>
    <message>
        <source>Which dictionary checks the spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>Welches Wörterbuch prüft die Rechtschreibung</translation>
    </message>
    <message>
        <source>Which disagreements are listed</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>Welche Abweichungen dastehen</translation>
    </message>
    <message>
        <source>Which model&apos;s draft…</source>
        <extracomment>actions.py</extracomment>
        <translation>Entwurf welches Modells…</translation>
    </message>
    <message>
        <source>Which tag</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Welches Tag</translation>
    </message>
    <message>
        <source>Which tag? Press its key, then M marks the selection with it</source>
        <extracomment>work/spans.py</extracomment>
        <translation type="vanished">Welches Tag? Drücken Sie seine Taste, dann legt M die Zeitspanne damit an</translation>
    </message>
    <message>
        <source>Which tag? Press its key, then {mark} marks the selection with it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>Welches Tag? Drücken Sie seine Taste, dann legt {mark} die Zeitspanne damit an</translation>
    </message>
    <message>
        <source>Which tags</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>Welche Tags</translation>
    </message>
    <message>
        <source>While a round waits for you, your own labels leave alone.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>Solange eine Runde auf Sie wartet, gehen nur Ihre eigenen Annotationen hinaus.</translation>
    </message>
    <message>
        <source>While text is typed, keys marked “in text” fire, and those of Project and View with Ctrl; no others.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>Während Sie Text schreiben, wirken die Tasten mit „im Text“ und die von Projekt und Ansicht mit Strg; keine anderen.</translation>
    </message>
    <message>
        <source>Who is labeling</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Wer annotiert</translation>
    </message>
    <message>
        <source>Who is labeling?</source>
        <extracomment>frame/top_bar.py, frame/welcome.py</extracomment>
        <translation>Wer annotiert?</translation>
    </message>
    <message>
        <source>Who labels them, and how</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>Wer sie annotiert, und wie</translation>
    </message>
    <message>
        <source>Who labels, in the repair and in the sample:</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Wer annotiert, in der Nachbesserung und in der Stichprobe:</translation>
    </message>
    <message>
        <source>Whole project</source>
        <extracomment>agreement/section_bar.py, review/panel.py</extracomment>
        <translation>Ganzes Projekt</translation>
    </message>
    <message>
        <source>Whole report as HTML</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>Ganzer Bericht als HTML</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Why did they differ?</source>
        <extracomment>review/board.py</extracomment>
        <translation>Warum wichen sie ab?</translation>
    </message>
    <message>
        <source>Why did they differ? {first} to {last} says so and settles</source>
        <extracomment>review/table.py</extracomment>
        <translation>Warum wichen sie ab? {first} bis {last} sagt es und entscheidet</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>Warum sie abgelehnt wurde</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>Warum, für den Verlauf</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window length</source>
        <extracomment>look/panel.py</extracomment>
        <translation>Fensterlänge</translation>
    </message>
    <message>
        <source>With it</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>Damit</translation>
    </message>
    <message>
        <source>With oneself</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Mit sich selbst</translation>
    </message>
    <message>
        <source>With somebody&apos;s key a packet is sealed so that only they can open it, and their signature is known. Pass your own on to whoever sends you packets or takes your work.</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Mit dem Schlüssel einer Person wird ein Paket so versiegelt, dass nur sie es öffnen kann, und ihre Signatur wird erkannt. Geben Sie Ihren eigenen weiter, an alle, die Ihnen Pakete schicken oder Ihre Arbeit nehmen.</translation>
    </message>
    <message>
        <source>With the others</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Mit den anderen</translation>
    </message>
    <message>
        <source>Within</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>Innerhalb von</translation>
    </message>
    <message>
        <source>Word error</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Wortfehler</translation>
    </message>
    <message>
        <source>Word error of {model}, people in brackets; worth is the gap times the share of the data.</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>Wortfehler von {model}, Menschen in Klammern; Nutzen ist die Lücke mal dem Anteil an den Daten.</translation>
    </message>
    <message>
        <source>Word error {figure} {where}, {clips}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Wortfehler {figure} {where}, {clips}.</translation>
    </message>
    <message>
        <source>Wording only: labels made before stay as they are</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>Nur Wortlaut: frühere Annotationen bleiben gültig</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>review/words.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words differ</source>
        <extracomment>agreement/labelers_page.py, agreement/pairs_page.py, agreement/rounds_page.py</extracomment>
        <translation>Wörter weichen ab</translation>
    </message>
    <message>
        <source>Words hidden by noise [noise/]</source>
        <extracomment>actions.py</extracomment>
        <translation>Vom Geräusch verdeckte Wörter [noise/]</translation>
    </message>
    <message>
        <source>Words that may follow</source>
        <extracomment>transcript/completion.py</extracomment>
        <translation>Wörter, die folgen könnten</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Work is taken back by a reviewer, lead or engineer: let one of them sit down</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Arbeit nehmen Prüfer, Leitung oder Ingenieur zurück: Lassen Sie jemanden davon Platz nehmen</translation>
    </message>
    <message>
        <source>Work of labelers (*.earwork)</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Arbeit von Annotatoren (*.earwork)</translation>
    </message>
    <message>
        <source>Work that came back</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>Zurückgekommene Arbeit</translation>
    </message>
    <message>
        <source>Work without a signature is taken back too</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>Auch Arbeit ohne Signatur wird zurückgenommen</translation>
    </message>
    <message>
        <source>Working out the sample</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>Die Stichprobe wird berechnet</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this machine</source>
        <extracomment>frame/help.py</extracomment>
        <translation>Arbeitet ohne Netz: Nichts verlässt diesen Rechner</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>Entwürfe schreiben</translation>
    </message>
    <message>
        <source>Write the transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>Transkript schreiben</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   Ctrl+↵ finishes · Esc leaves the text · Alt+1 to Alt+9 tag</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Schreiben Sie Wort für Wort, was gesagt wird.   Strg+↵ schließt ab · Esc verlässt den Text · Alt+1 bis Alt+9 setzen Tags</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   T starts here · Y: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">Schreiben Sie Wort für Wort, was gesagt wird.   T beginnt hier · Y: niemand spricht</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   {finish} finishes</source>
        <extracomment>next_step.py</extracomment>
        <translation>Schreiben Sie Wort für Wort, was gesagt wird.   {finish} schließt ab</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   {text} starts here · {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>Schreiben Sie Wort für Wort, was gesagt wird.   {text} beginnt hier · {nothing}: niemand spricht</translation>
    </message>
    <message>
        <source>Write “{mark}”</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ schreiben</translation>
    </message>
    <message>
        <source>Writing drafts</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>Entwürfe werden geschrieben</translation>
    </message>
    <message>
        <source>Writing gold: {text} for the words, tags by their keys. {leave} goes back to review</source>
        <extracomment>review/table.py</extracomment>
        <translation>Gold schreiben: {text} für die Wörter, Tags mit ihren Tasten. {leave} führt zurück zur Prüfung</translation>
    </message>
    <message>
        <source>Yes alone</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>Nur ja</translation>
    </message>
    <message>
        <source>You asked: {question}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Sie fragten: {question}</translation>
    </message>
    <message>
        <source>You could not tell about {tag} before it was split. It is now {parts}.</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>{tag} war für Sie nicht zu erkennen, bevor es geteilt wurde. Nun heißt es {parts}.</translation>
    </message>
    <message numerus="yes">
        <source>You have been listening for %Ln minutes. A short break rests the ears</source>
        <extracomment>work/breaks.py</extracomment>
        <translation>
            <numerusform>Sie hören seit %Ln Minute zu. Eine kurze Pause schont die Ohren</numerusform>
            <numerusform>Sie hören seit %Ln Minuten zu. Eine kurze Pause schont die Ohren</numerusform>
        </translation>
    </message>
    <message>
        <source>You heard {tag} before it was split. Which of these is it: {parts}?</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>Sie hörten {tag}, bevor es geteilt wurde. Was davon ist es: {parts}?</translation>
    </message>
    <message>
        <source>Your key is made. Keep a copy of it where you keep what must not be lost</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Ihr Schlüssel ist erzeugt. Bewahren Sie eine Kopie dort auf, wo nichts verloren gehen darf</translation>
    </message>
    <message>
        <source>Your list of words cannot be written: {reason}</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>Ihre Wortliste lässt sich nicht schreiben: {reason}</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your own answer is taken; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>Ihre eigene Antwort ist genommen; ein Grund entscheidet es</translation>
    </message>
    <message>
        <source>Your part of this round is done. Press Done to look at your labels again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>Ihr Teil dieser Runde ist fertig. „Fertig“ zeigt Ihre Annotationen noch einmal.</translation>
    </message>
    <message>
        <source>Your work is kept, what was being typed too. Go on, or restart: the window opens where you were.</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Ihre Arbeit ist gesichert, auch was gerade getippt wurde. Machen Sie weiter oder starten Sie neu: Das Fenster öffnet sich, wo Sie waren.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>actions.py</extracomment>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>actions.py</extracomment>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message>
        <source>Zoom to the whole clip</source>
        <extracomment>actions.py</extracomment>
        <translation>Auf den ganzen Clip zoomen</translation>
    </message>
    <message>
        <source>[noise/] … [/noise] hides words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>[noise/] … [/noise] verdeckt Wörter</translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>ein Modell</translation>
    </message>
    <message>
        <source>a model cannot tell</source>
        <extracomment>tags/row.py</extracomment>
        <translation>ein Modell erkennt es nicht</translation>
    </message>
    <message>
        <source>a slip</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>ein Versehen</translation>
    </message>
    <message>
        <source>a tag by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>ein Tag mit seiner Taste</translation>
    </message>
    <message>
        <source>a tag&apos;s key</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>die Taste eines Tags</translation>
    </message>
    <message>
        <source>a time span that another does not give</source>
        <extracomment>below the window</extracomment>
        <translation>eine Zeitspanne, die ein anderer nicht gibt</translation>
    </message>
    <message>
        <source>about {clips} more among the unanswered</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>etwa {clips} weitere unter den unbeantworteten</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>noch etwa {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <extracomment>frame/quiet_line.py, queue/pace.py</extracomment>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>agreed</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>übereinstimmend</translation>
    </message>
    <message>
        <source>agreed above {limit}</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>einig ab {limit}</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>look/panel.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>all channels</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>alle Kanäle</translation>
    </message>
    <message>
        <source>also in text</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>auch im Text</translation>
    </message>
    <message>
        <source>an assumed pace</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>angenommenes Tempo</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>und</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %Ln drafts, which Undo leaves</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>und in %Ln Entwurf, den Rückgängig lässt</numerusform>
            <numerusform>und in %Ln Entwürfen, die Rückgängig lässt</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>as it is being written</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>wie es gerade geschrieben wird</translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>below the window</extracomment>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>audio insufficient</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Ton unzureichend</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>below the window</extracomment>
        <translation>Lieferungen</translation>
    </message>
    <message>
        <source>becomes {tags}</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>wird zu {tags}</translation>
    </message>
    <message>
        <source>being labeled</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>wird annotiert</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>besser</translation>
    </message>
    <message>
        <source>borderline</source>
        <extracomment>guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>Grenzfall</translation>
    </message>
    <message>
        <source>both defensible</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>beides vertretbar</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>nach</translation>
    </message>
    <message>
        <source>by chance</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>by its button</source>
        <extracomment>next_step.py</extracomment>
        <translation>mit seinem Knopf</translation>
    </message>
    <message>
        <source>came back {when}</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>zurück {when}</translation>
    </message>
    <message>
        <source>cannot be labeled</source>
        <extracomment>dialogs/history.py, queue/delegate.py</extracomment>
        <translation>nicht annotierbar</translation>
    </message>
    <message>
        <source>cannot be labeled: {reason}</source>
        <extracomment>packets/label_words.py</extracomment>
        <translation>nicht zu annotieren: {reason}</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <extracomment>below the window</extracomment>
        <translation>nicht zu erkennen</translation>
    </message>
    <message>
        <source>carried over by a change of tags</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>durch eine Änderung der Tags übernommen</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>geändert: {what}</translation>
    </message>
    <message>
        <source>channel tags</source>
        <extracomment>below the window</extracomment>
        <translation>Kanal-Tags</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>Kanal {number}</translation>
    </message>
    <message>
        <source>channels mixed</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>Kanäle gemischt</translation>
    </message>
    <message>
        <source>clean</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>bereinigen</translation>
    </message>
    <message>
        <source>cleaned labels</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>bereinigte Annotationen</translation>
    </message>
    <message>
        <source>clips</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>Clips</translation>
    </message>
    <message>
        <source>collect</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>sammeln</translation>
    </message>
    <message>
        <source>compared with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>convention</source>
        <extracomment>review/words.py</extracomment>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>devices</source>
        <extracomment>below the window</extracomment>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>different environments</source>
        <extracomment>below the window</extracomment>
        <translation>verschiedene Umgebungen</translation>
    </message>
    <message>
        <source>different transcripts</source>
        <extracomment>below the window</extracomment>
        <translation>verschiedene Transkripte</translation>
    </message>
    <message>
        <source>different words after normalizing</source>
        <extracomment>below the window</extracomment>
        <translation>verschiedene Wörter nach dem Normalisieren</translation>
    </message>
    <message>
        <source>differs</source>
        <extracomment>review/chips.py</extracomment>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>below the window</extracomment>
        <translation>strittig</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>drafts and clips that cannot be labeled</source>
        <extracomment>below the window</extracomment>
        <translation>Entwürfe und nicht annotierbare Clips</translation>
    </message>
    <message>
        <source>each clip&apos;s own, as in en</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>die des jeweiligen Clips, wie en</translation>
    </message>
    <message>
        <source>edition {n}</source>
        <extracomment>guidelines/place.py, guidelines/versions.py</extracomment>
        <translation>Ausgabe {n}</translation>
    </message>
    <message>
        <source>edition {n}, by {name}</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>Ausgabe {n}, von {name}</translation>
    </message>
    <message>
        <source>engineer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Ingenieur</translation>
    </message>
    <message>
        <source>enough</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>genug</translation>
    </message>
    <message>
        <source>environments</source>
        <extracomment>below the window</extracomment>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>examples</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>finishes the clip and goes to the next. Nothing needs saving</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>schließt den Clip ab und geht zum nächsten. Speichern ist nicht nötig</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>below the window</extracomment>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>from a model</source>
        <extracomment>tags/row.py</extracomment>
        <translation>von einem Modell</translation>
    </message>
    <message>
        <source>from a model: {severity}</source>
        <extracomment>tags/row.py</extracomment>
        <translation>von einem Modell: {severity}</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>von {before} auf {after}</translation>
    </message>
    <message>
        <source>gold and reference labels told apart</source>
        <extracomment>below the window</extracomment>
        <translation>die Unterscheidung von Gold- und Referenzannotationen</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>overview/question_card.py</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>guideline not followed</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Richtlinie nicht befolgt</translation>
    </message>
    <message>
        <source>guideline unclear</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Richtlinie unklar</translation>
    </message>
    <message>
        <source>guideline versions</source>
        <extracomment>below the window</extracomment>
        <translation>Versionen der Richtlinien</translation>
    </message>
    <message>
        <source>guideline {version}</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>Richtlinie {version}</translation>
    </message>
    <message>
        <source>guideline {version} · changed</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>Richtlinie {version} · geändert</translation>
    </message>
    <message>
        <source>handed out {when}</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>ausgegeben {when}</translation>
    </message>
    <message>
        <source>has the tag</source>
        <extracomment>below the window</extracomment>
        <translation>hat das Tag</translation>
    </message>
    <message>
        <source>has the tag in this environment</source>
        <extracomment>below the window</extracomment>
        <translation>hat das Tag in dieser Umgebung</translation>
    </message>
    <message>
        <source>has the tag with this severity</source>
        <extracomment>below the window</extracomment>
        <translation>hat das Tag mit diesem Schweregrad</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>in text</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>im Text</translation>
    </message>
    <message>
        <source>in the round {name}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>in der Runde {name}</translation>
    </message>
    <message>
        <source>in the whole project</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>im ganzen Projekt</translation>
    </message>
    <message>
        <source>key known</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>Schlüssel bekannt</translation>
    </message>
    <message>
        <source>labeled</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>annotiert</translation>
    </message>
    <message>
        <source>labeler</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>labelers</source>
        <extracomment>below the window</extracomment>
        <translation>Annotatoren</translation>
    </message>
    <message>
        <source>labels as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>Annotationen, wie sie kamen</translation>
    </message>
    <message>
        <source>labels of two or more labelers</source>
        <extracomment>below the window</extracomment>
        <translation>Annotationen von zwei oder mehr Annotatoren</translation>
    </message>
    <message>
        <source>languages</source>
        <extracomment>below the window</extracomment>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>loop clip</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Clip-Schleife</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Schleife aus</translation>
    </message>
    <message>
        <source>loop selection</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Auswahl-Schleife</translation>
    </message>
    <message>
        <source>measured</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>measured again, undecided</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>noch einmal gemessen, offen</translation>
    </message>
    <message>
        <source>measuring…</source>
        <extracomment>guidelines/state_card.py, guidelines/subject_list.py</extracomment>
        <translation>wird gemessen…</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>Modell</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>needs work</source>
        <extracomment>overview/question_card.py</extracomment>
        <translation>braucht Arbeit</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>guidelines/place.py, guidelines/subject_list.py, guidelines/words.py</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no label becomes stale</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>keine Annotation veraltet</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>keine Sprache</translation>
    </message>
    <message>
        <source>no other model</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>kein anderes Modell</translation>
    </message>
    <message>
        <source>no, it is not</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>nein, das ist es nicht</translation>
    </message>
    <message numerus="yes">
        <source>nobody speaks in %n recordings</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>
            <numerusform>in %n Aufnahme spricht niemand</numerusform>
            <numerusform>in %n Aufnahmen spricht niemand</numerusform>
        </translation>
    </message>
    <message>
        <source>noise tags</source>
        <extracomment>below the window</extracomment>
        <translation>Geräusch-Tags</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>below the window</extracomment>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>not graded</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>ohne Schweregrad</translation>
    </message>
    <message>
        <source>not known</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>not published yet</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>not ready yet: {first}</source>
        <extracomment>traffic.py</extracomment>
        <translation>noch nicht bereit: {first}</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <extracomment>below the window</extracomment>
        <translation>nicht angesehen</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>nicht gespeichert: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>tags/row.py</extracomment>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>below the window</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>differences/text.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing else</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>dialogs/history.py, guidelines/words.py, packets/label_words.py, queue/delegate.py, review/words.py, segments/panel.py</extracomment>
        <translation>nichts gesagt</translation>
    </message>
    <message>
        <source>one tag by one labeler, the other tag by another</source>
        <extracomment>below the window</extracomment>
        <translation>ein Tag von einem Annotator, das andere von einem anderen</translation>
    </message>
    <message>
        <source>only on the first</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>nur im ersten</translation>
    </message>
    <message>
        <source>only on the second</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>nur im zweiten</translation>
    </message>
    <message>
        <source>other model</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>anderes Modell</translation>
    </message>
    <message>
        <source>others, as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>andere, wie sie kamen</translation>
    </message>
    <message>
        <source>others, cleaned</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>andere, bereinigt</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>picked clips</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>ausgesuchte Clips</translation>
    </message>
    <message>
        <source>plays and pauses. Drag over the sound to select a stretch</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>spielt ab und hält an. Ziehen Sie über den Ton, um ein Stück auszuwählen</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>below the window</extracomment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>redone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>retired</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>Prüfer</translation>
    </message>
    <message>
        <source>revised, not measured again</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>überarbeitet, noch nicht wieder gemessen</translation>
    </message>
    <message>
        <source>same loudness</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>gleiche Lautheit</translation>
    </message>
    <message>
        <source>same tag, different severities</source>
        <extracomment>below the window</extracomment>
        <translation>gleiches Tag, verschiedene Schweregrade</translation>
    </message>
    <message>
        <source>same tag, different time spans</source>
        <extracomment>below the window</extracomment>
        <translation>gleiches Tag, andere Zeitspannen</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>saving…</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>says that nothing but the speaker is heard: an answer, not an empty field</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>sagt, dass außer dem Sprecher nichts zu hören ist: eine Antwort, kein leeres Feld</translation>
    </message>
    <message>
        <source>seconds spent</source>
        <extracomment>below the window</extracomment>
        <translation>aufgewendete Sekunden</translation>
    </message>
    <message>
        <source>sent back</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>dialogs/history.py, tags/row.py</extracomment>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>set a background noise; the same key again says how much it disturbs</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>setzt ein Hintergrundgeräusch; dieselbe Taste noch einmal sagt, wie sehr es stört</translation>
    </message>
    <message>
        <source>settled</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>entschieden</translation>
    </message>
    <message>
        <source>severities</source>
        <extracomment>below the window</extracomment>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>severity of {tags}</source>
        <extracomment>review/words.py</extracomment>
        <translation>Schweregrad von {tags}</translation>
    </message>
    <message>
        <source>severity {grade}</source>
        <extracomment>coverage/columns.py, review/chips.py</extracomment>
        <translation>Schweregrad {grade}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>signiert von {name}</translation>
    </message>
    <message>
        <source>single channels of a recording</source>
        <extracomment>below the window</extracomment>
        <translation>einzelne Kanäle einer Aufnahme</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>below the window</extracomment>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speed {times}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Tempo {times}</translation>
    </message>
    <message>
        <source>splits</source>
        <extracomment>below the window</extracomment>
        <translation>Teilmengen</translation>
    </message>
    <message>
        <source>starts the transcript: what is said, word for word</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>beginnt das Transkript: was gesagt wird, Wort für Wort</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <extracomment>replacing.py, work/copying.py</extracomment>
        <translation>vor dem Ende angehalten</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>hält an…</translation>
    </message>
    <message>
        <source>stretches of a recording</source>
        <extracomment>below the window</extracomment>
        <translation>Abschnitte einer Aufnahme</translation>
    </message>
    <message>
        <source>tagged by at least one</source>
        <extracomment>below the window</extracomment>
        <translation>von mindestens einem gesetzt</translation>
    </message>
    <message>
        <source>tagged by both of a pair</source>
        <extracomment>below the window</extracomment>
        <translation>von beiden eines Paares gesetzt</translation>
    </message>
    <message>
        <source>tagged by one, denied by another</source>
        <extracomment>below the window</extracomment>
        <translation>von einem gesetzt, von einem anderen verneint</translation>
    </message>
    <message>
        <source>tagged by the earlier name alone</source>
        <extracomment>below the window</extracomment>
        <translation>nur vom früheren Namen gesetzt</translation>
    </message>
    <message>
        <source>tagged by the later name alone</source>
        <extracomment>below the window</extracomment>
        <translation>nur vom späteren Namen gesetzt</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>dialogs/history.py, packets/label_words.py</extracomment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <extracomment>coverage/columns.py, coverage/matrix.py</extracomment>
        <translation>Ziel {amount}</translation>
    </message>
    <message>
        <source>taught, as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>gelernt, wie sie kamen</translation>
    </message>
    <message>
        <source>taught, cleaned</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>gelernt, bereinigt</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>the answer &apos;cannot tell&apos;</source>
        <extracomment>below the window</extracomment>
        <translation>die Antwort „nicht zu erkennen“</translation>
    </message>
    <message>
        <source>the answer &apos;nothing said&apos;</source>
        <extracomment>below the window</extracomment>
        <translation>die Antwort „nichts gesagt“</translation>
    </message>
    <message>
        <source>the background noise</source>
        <extracomment>review/words.py</extracomment>
        <translation>das Hintergrundgeräusch</translation>
    </message>
    <message>
        <source>the background noise: a tag by its key, or {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>das Hintergrundgeräusch: ein Tag mit seiner Taste, oder {none} für keines</translation>
    </message>
    <message>
        <source>the background noise: {leave} and then any tag&apos;s key, {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>das Hintergrundgeräusch: {leave} und dann die Taste eines Tags, {none} für keines</translation>
    </message>
    <message>
        <source>the background noise: {tags}, or {leave} and then any tag&apos;s key, {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>das Hintergrundgeräusch: {tags}, oder {leave} und dann die Taste eines Tags, {none} für keines</translation>
    </message>
    <message>
        <source>the channel, by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>der Kanal, mit seiner Taste</translation>
    </message>
    <message>
        <source>the channel: {first}, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>der Kanal: {first}, dann eine Ziffer</translation>
    </message>
    <message>
        <source>the channel: {leave}, then its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>der Kanal: {leave}, dann seine Taste</translation>
    </message>
    <message>
        <source>the channel: {leave}, then {first} and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>der Kanal: {leave}, dann {first} und eine Ziffer</translation>
    </message>
    <message>
        <source>the environment, by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>die Umgebung, mit ihrer Taste</translation>
    </message>
    <message>
        <source>the environment: {first}, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>die Umgebung: {first}, dann eine Ziffer</translation>
    </message>
    <message>
        <source>the environment: {leave}, then its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>die Umgebung: {leave}, dann ihre Taste</translation>
    </message>
    <message>
        <source>the environment: {leave}, then {first} and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>die Umgebung: {leave}, dann {first} und eine Ziffer</translation>
    </message>
    <message>
        <source>the same</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>the transcript</source>
        <extracomment>review/words.py</extracomment>
        <translation>das Transkript</translation>
    </message>
    <message>
        <source>the transcript: write it here, or {leave} and then {nothing} if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>das Transkript: hier schreiben, oder {leave} und dann {nothing}, wenn niemand spricht</translation>
    </message>
    <message>
        <source>the transcript: {text} to write it, {nothing} if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>das Transkript: {text} zum Schreiben, {nothing}, wenn niemand spricht</translation>
    </message>
    <message>
        <source>their key, which begins with earmark1-</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>ihr Schlüssel, der mit earmark1- beginnt</translation>
    </message>
    <message>
        <source>their pace so far</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>ihr bisheriges Tempo</translation>
    </message>
    <message>
        <source>time spans</source>
        <extracomment>below the window</extracomment>
        <translation>Zeitspannen</translation>
    </message>
    <message>
        <source>times of labeling</source>
        <extracomment>below the window</extracomment>
        <translation>Zeiten der Annotation</translation>
    </message>
    <message>
        <source>times of recording</source>
        <extracomment>below the window</extracomment>
        <translation>Zeiten der Aufnahme</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>dialogs/snapshots.py, look/panel.py</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>training clips, doubling</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>Trainingsclips, je verdoppelt</translation>
    </message>
    <message>
        <source>transcripts</source>
        <extracomment>below the window</extracomment>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>transcripts that are equal after normalizing</source>
        <extracomment>below the window</extracomment>
        <translation>Transkripte, die nach dem Normalisieren gleich sind</translation>
    </message>
    <message>
        <source>undecided</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>version {n}</source>
        <extracomment>guidelines/place.py, guidelines/subject_list.py, guidelines/versions.py</extracomment>
        <translation>Fassung {n}</translation>
    </message>
    <message>
        <source>where it matters</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>wo es zählt</translation>
    </message>
    <message>
        <source>whether a suggestion was shown</source>
        <extracomment>below the window</extracomment>
        <translation>ob ein Vorschlag gezeigt wurde</translation>
    </message>
    <message>
        <source>whole project</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>ganzes Projekt</translation>
    </message>
    <message>
        <source>wording only</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>nur Wortlaut</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>review/words.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>dialogs/history.py, guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes, it is</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>ja, das ist es</translation>
    </message>
    <message>
        <source>yes, severity {grade}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>ja, Schweregrad {grade}</translation>
    </message>
    <message>
        <source>zoom 1:1</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Zoom 1:1</translation>
    </message>
    <message>
        <source>zoom {times} ×</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>Zoom {times} ×</translation>
    </message>
    <message>
        <source>{all} in all, {each} each</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>{all} insgesamt, je {each}</translation>
    </message>
    <message>
        <source>{amount} to target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{amount} bis zum Ziel</translation>
    </message>
    <message>
        <source>{answers} (from a model)</source>
        <extracomment>tags/axis_button.py</extracomment>
        <translation>{answers} (von einem Modell)</translation>
    </message>
    <message>
        <source>{before} to {after}: {others}</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>{before} bis {after}: {others}</translation>
    </message>
    <message>
        <source>{changes}. Labels of {clips} become stale: they were made under another text.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{changes}. Annotationen von {clips} veralten: Sie entstanden unter einem anderen Text.</translation>
    </message>
    <message>
        <source>{changes}. No label becomes stale.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{changes}. Keine Annotation veraltet.</translation>
    </message>
    <message>
        <source>{clips} an hour</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>{clips} je Stunde</translation>
    </message>
    <message>
        <source>{clips} of {available}</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>{clips} von {available}</translation>
    </message>
    <message>
        <source>{clips} of {left} disagreements are {tag} against {other}.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>{clips} von {left} Abweichungen sind {tag} gegen {other}.</translation>
    </message>
    <message>
        <source>{clips} of {name} given to {others}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{clips} von {name} an {others} gegeben</translation>
    </message>
    <message>
        <source>{clips}, about {hours} hours of work.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>{clips}, etwa {hours} Stunden Arbeit.</translation>
    </message>
    <message>
        <source>{clips}, {paired} of them with two transcripts</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>{clips}, {paired} davon mit zwei Transkripten</translation>
    </message>
    <message>
        <source>{clips}: {choice}.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>{clips}: {choice}.</translation>
    </message>
    <message>
        <source>{clip} (draft)</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>{clip} (Entwurf)</translation>
    </message>
    <message>
        <source>{curve}, {clips} clips: {held} held out, {train} on the clips it was taught</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>{curve}, {clips} Clips: {held} auf ungehörten, {train} auf den gelernten Clips</translation>
    </message>
    <message>
        <source>{differences}: {next} plays the next one, {clip} opens the next clip</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>{differences}: {next} spielt die nächste, {clip} öffnet den nächsten Clip</translation>
    </message>
    <message>
        <source>{done} of {clips} done</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>{done} von {clips} fertig</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>frame/quiet_line.py, queue/pace.py, rounds/words.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{file} seems to hold what a model says. Predictions are kept beside the labels.</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>{file} scheint zu enthalten, was ein Modell sagt. Vorhersagen stehen neben den Annotationen.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>keys/in_force.py</extracomment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{hear}: Enter</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{hear}: Enter</translation>
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
        <translation>{how} F2 oder tippen</translation>
    </message>
    <message>
        <source>{job}: stopped. What was done so far is kept</source>
        <extracomment>window.py</extracomment>
        <translation>{job}: angehalten. Was bis hierher getan ist, bleibt erhalten</translation>
    </message>
    <message>
        <source>{keys}, then</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{keys}, dann</translation>
    </message>
    <message>
        <source>{keys}, then a key of those above</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{keys}, dann eine der Tasten darüber</translation>
    </message>
    <message>
        <source>{key} and {other} of “{title}” cannot both hold: the shorter fires first</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} und {other} von „{title}“ können nicht beide gelten: Die kürzere wirkt zuerst</translation>
    </message>
    <message>
        <source>{key} back</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{key} zurück</translation>
    </message>
    <message numerus="yes">
        <source>{key} begins the keys of “{title}” and %Ln more: they would lose them</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>
            <numerusform>{key} beginnt die Tasten von „{title}“ und %Ln weiteren: Sie würden sie verlieren</numerusform>
            <numerusform>{key} beginnt die Tasten von „{title}“ und %Ln weiteren: Sie würden sie verlieren</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} belongs to the system or its menus, and would not always arrive here</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} gehört dem System oder seinen Menüs und käme hier nicht immer an</translation>
    </message>
    <message>
        <source>{key} does nothing yet</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{key} tut noch nichts</translation>
    </message>
    <message>
        <source>{key} does that already</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{key} tut das schon</translation>
    </message>
    <message>
        <source>{key} does “{title}” already</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} ist schon „{title}“</translation>
    </message>
    <message numerus="yes">
        <source>{key} does “{title}” and %Ln more already: they would lose it</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>
            <numerusform>{key} macht schon „{title}“ und %Ln anderes: Sie verlören die Taste</numerusform>
            <numerusform>{key} macht schon „{title}“ und %Ln andere: Sie verlören die Taste</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} edits the text there</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} bearbeitet dort den Text</translation>
    </message>
    <message>
        <source>{key} is more than one stroke; in the text a key is one</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} ist mehr als ein Anschlag; im Text ist eine Taste einer</translation>
    </message>
    <message>
        <source>{key} is more than three strokes</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} ist mehr als drei Anschläge</translation>
    </message>
    <message>
        <source>{key} is the only key of “{title}”</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} ist die einzige Taste von „{title}“</translation>
    </message>
    <message>
        <source>{key} is typed in the text; there a key goes with Ctrl or Alt, or is a function key</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} wird im Text getippt; dort gehört eine Taste zu Strg oder Alt oder ist eine Funktionstaste</translation>
    </message>
    <message>
        <source>{key} writes a letter on keyboards with AltGr</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} schreibt auf Tastaturen mit AltGr einen Buchstaben</translation>
    </message>
    <message>
        <source>{key}, then a digit</source>
        <extracomment>tags/axis_button.py</extracomment>
        <translation>{key}, dann eine Ziffer</translation>
    </message>
    <message>
        <source>{labels} of {clips} are stale now. Labelers see the new text, marked as changed.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>{labels} von {clips} sind nun veraltet. Die Annotatoren sehen den neuen Text, als geändert gekennzeichnet.</translation>
    </message>
    <message>
        <source>{labels} of {clips} become stale</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{labels} von {clips} veralten</translation>
    </message>
    <message>
        <source>{labels} of {clips} were made under an older text.</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>{labels} von {clips} entstanden unter einem älteren Text.</translation>
    </message>
    <message>
        <source>{leave} goes back to review with what is written</source>
        <extracomment>review/table.py</extracomment>
        <translation>{leave} führt mit dem Geschriebenen zurück zur Prüfung</translation>
    </message>
    <message>
        <source>{leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>{leave} verlässt den Text</translation>
    </message>
    <message>
        <source>{level}, {over} dB over the gaps</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{level}, {over} dB über den Lücken</translation>
    </message>
    <message>
        <source>{level}, {over} dB under the gaps</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{level}, {over} dB unter den Lücken</translation>
    </message>
    <message>
        <source>{list}: finding the clips</source>
        <extracomment>model_errors/place.py, report_places.py</extracomment>
        <translation>{list}: Clips werden gesucht</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>coverage/columns.py, coverage/matrix.py</extracomment>
        <translation>{minutes} Minuten</translation>
    </message>
    <message>
        <source>{minutes} of {all} min are in clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>{minutes} von {all} min liegen in Clips</translation>
    </message>
    <message numerus="yes">
        <source>{model}: %Ln clips</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>
            <numerusform>{model}: %Ln Clip</numerusform>
            <numerusform>{model}: %Ln Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>coverage/view.py, reporting/counted.py</extracomment>
        <translation>{names} und {last}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} (nicht angeschlossen)</translation>
    </message>
    <message>
        <source>{name} (picked)</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>{name} (ausgesucht)</translation>
    </message>
    <message>
        <source>{name} against themselves</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name} gegen sich selbst</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <extracomment>agreement/labelers_page.py, agreement/pairs_page.py, agreement/tag_card.py</extracomment>
        <translation>nur {name}</translation>
    </message>
    <message>
        <source>{name} and others differ</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name} und andere weichen ab</translation>
    </message>
    <message>
        <source>{name} answers: {answer}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>{name} antwortet: {answer}</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <extracomment>questions/view.py</extracomment>
        <translation>{name} fragt: {question}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>{name} Kopie</translation>
    </message>
    <message>
        <source>{name} has begun: {clips}</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>{name} hat begonnen: {clips}</translation>
    </message>
    <message>
        <source>{name} is asked for {clips} again</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{name} macht {clips} noch einmal</translation>
    </message>
    <message>
        <source>{name} is asked no more for {clips}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{name} macht {clips} nicht mehr</translation>
    </message>
    <message>
        <source>{name} is connected again, and the sound comes from it</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} ist wieder angeschlossen, und der Ton kommt von dort</translation>
    </message>
    <message>
        <source>{name} is labeling now. Only {name}&apos;s own work is shown</source>
        <extracomment>window.py</extracomment>
        <translation>Jetzt annotiert {name}. Nur die Arbeit von {name} ist zu sehen</translation>
    </message>
    <message>
        <source>{name} is not connected, so the sound comes from {other} until it is</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} ist nicht angeschlossen, bis dahin kommt der Ton von {other}</translation>
    </message>
    <message>
        <source>{name} is taken; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>{name} ist genommen; ein Grund entscheidet es</translation>
    </message>
    <message>
        <source>{name}&apos;s key is trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Dem Schlüssel von {name} wird vertraut</translation>
    </message>
    <message>
        <source>{name}&apos;s key is trusted no more</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>Dem Schlüssel von {name} wird nicht mehr vertraut</translation>
    </message>
    <message>
        <source>{name}, tag by tag</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name}, Tag für Tag</translation>
    </message>
    <message>
        <source>{name}, version {n}</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>{name}, Fassung {n}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>
            <numerusform>{name}: %Ln Annotation</numerusform>
            <numerusform>{name}: %Ln Annotationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels are frozen</source>
        <extracomment>overview/place.py</extracomment>
        <translation>
            <numerusform>{name}: %Ln Annotation ist eingefroren</numerusform>
            <numerusform>{name}: %Ln Annotationen sind eingefroren</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: too short</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{name}: zu kurz</translation>
    </message>
    <message>
        <source>{name}: type it, or step with ↑ and ↓</source>
        <extracomment>look/panel.py</extracomment>
        <translation>{name}: tippen, oder mit ↑ und ↓ ändern</translation>
    </message>
    <message>
        <source>{name}: {level} dB</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{name}: {level} dB</translation>
    </message>
    <message>
        <source>{next}: next</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{next}: weiter</translation>
    </message>
    <message>
        <source>{next}: next, {mend}: mend it</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{next}: weiter, {mend}: beheben</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>look/panel.py</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <extracomment>agreement/pairs_page.py, review/narrowing.py</extracomment>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{pace} s of work on a second of sound: {known}</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>{pace} s Arbeit je Sekunde Ton: {known}</translation>
    </message>
    <message>
        <source>{pair} differ</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>{pair} weichen ab</translation>
    </message>
    <message>
        <source>{pair}, tag by tag</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>{pair}, Tag für Tag</translation>
    </message>
    <message>
        <source>{place} · {what}: {amount} more</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>{place} · {what}: noch {amount}</translation>
    </message>
    <message>
        <source>{place}: counting</source>
        <extracomment>model_errors/place.py, overview/place.py, report_places.py</extracomment>
        <translation>{place}: wird gezählt</translation>
    </message>
    <message>
        <source>{play} plays · {place} plays the next difference</source>
        <extracomment>review/table.py</extracomment>
        <translation>{play} spielt ab · {place} spielt die nächste Abweichung</translation>
    </message>
    <message>
        <source>{rounds} is still labeled blind. Open it for review, and its disagreements stand here.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>{rounds} wird noch blind annotiert. Öffnen Sie es zur Prüfung, dann stehen die Abweichungen hier.</translation>
    </message>
    <message>
        <source>{round} asks again</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} fragt wieder</translation>
    </message>
    <message>
        <source>{round} has started: {clips}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} hat begonnen: {clips}</translation>
    </message>
    <message>
        <source>{round} is closed</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} ist geschlossen</translation>
    </message>
    <message>
        <source>{round} is open for review</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} ist zur Prüfung geöffnet</translation>
    </message>
    <message>
        <source>{round}: where labelers differ</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>{round}: wo Annotatoren abweichen</translation>
    </message>
    <message>
        <source>{round}: {value}</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>{round}: {value}</translation>
    </message>
    <message>
        <source>{said}; left out: {parts}</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>{said}; ausgelassen: {parts}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{seconds} s a clip</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{seconds} s je Clip</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>noch {seconds} s</translation>
    </message>
    <message>
        <source>{share} of the clips heard twice had it</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>{share} der zweimal gehörten Clips hatten es</translation>
    </message>
    <message>
        <source>{share} of the clips with an answer</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{share} der Clips mit Antwort</translation>
    </message>
    <message>
        <source>{shortest} to {longest} s, half of them up to {median} s</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>{shortest} bis {longest} s, die Hälfte bis {median} s</translation>
    </message>
    <message>
        <source>{size} of the sound cache freed</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>{size} des Tonspeichers freigegeben</translation>
    </message>
    <message>
        <source>{slice}: heard by {model}</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>{slice}: gehört von {model}</translation>
    </message>
    <message>
        <source>{slice}: {model} errs</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>{slice}: {model} irrt</translation>
    </message>
    <message>
        <source>{tags} tag</source>
        <extracomment>next_step.py</extracomment>
        <translation>{tags} setzen Tags</translation>
    </message>
    <message>
        <source>{tag} against {other}</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>{tag} gegen {other}</translation>
    </message>
    <message>
        <source>{tag} marked</source>
        <extracomment>work/spans.py</extracomment>
        <translation>{tag}: Zeitspanne angelegt</translation>
    </message>
    <message>
        <source>{tag} or not</source>
        <extracomment>review/words.py</extracomment>
        <translation>{tag} oder nicht</translation>
    </message>
    <message>
        <source>{tag} or {other}</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>{tag} oder {other}</translation>
    </message>
    <message>
        <source>{tag} over the rounds</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>{tag} über die Runden</translation>
    </message>
    <message>
        <source>{tag} retires with the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>{tag} entfällt mit der nächsten Ausgabe</translation>
    </message>
    <message>
        <source>{tag} stays</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>{tag} bleibt</translation>
    </message>
    <message>
        <source>{tag} · channel</source>
        <extracomment>tag_names.py</extracomment>
        <translation>{tag} · Kanal</translation>
    </message>
    <message>
        <source>{tag}, severity {grade}</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>{tag}, Schweregrad {grade}</translation>
    </message>
    <message>
        <source>{tag}: cannot tell</source>
        <extracomment>review/chips.py</extracomment>
        <translation>{tag}: nicht zu erkennen</translation>
    </message>
    <message>
        <source>{tip}, in the text {key}</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>{tip}, im Text {key}</translation>
    </message>
    <message>
        <source>{title}: stopped. What was done so far is kept</source>
        <extracomment>work/copying.py</extracomment>
        <translation type="vanished">{title}: angehalten. Was bis dahin getan war, bleibt</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln clips to label in {round}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>{who}: %Ln Clip zu annotieren in {round}</numerusform>
            <numerusform>{who}: %Ln Clips zu annotieren in {round}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: a packet of %Ln clips is out</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>{who}: ein Paket mit %Ln Clip ist draußen</numerusform>
            <numerusform>{who}: ein Paket mit %Ln Clips ist draußen</numerusform>
        </translation>
    </message>
    <message>
        <source>“{mark}” closes nothing: “{partner}” is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ schließt nichts: „{partner}“ fehlt</translation>
    </message>
    <message>
        <source>“{mark}” holds no words: a noise that hides none is a tag</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ enthält keine Wörter: Ein Geräusch, das keine verdeckt, ist ein Tag</translation>
    </message>
    <message>
        <source>“{mark}” is a mark of another tool</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ ist ein Zeichen eines anderen Programms</translation>
    </message>
    <message>
        <source>“{mark}” is no sound of the transcript rules</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ ist kein Laut der Transkriptregeln</translation>
    </message>
    <message>
        <source>“{mark}” is not closed: “{partner}” is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ ist nicht geschlossen: „{partner}“ fehlt</translation>
    </message>
    <message>
        <source>“{mark}” stands inside a word: a blank is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ steht in einem Wort: Ein Leerzeichen fehlt</translation>
    </message>
    <message>
        <source>“{mark}” stands inside another mark: close that one first</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“ steht in einem anderen Zeichen: Schließen Sie erst jenes</translation>
    </message>
    <message>
        <source>“{mark}”: no blank stands between the plus and its word</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“: Zwischen dem Plus und seinem Wort steht kein Leerzeichen</translation>
    </message>
    <message>
        <source>“{mark}”: the hyphen of a word that is broken off stands behind it</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“: Der Bindestrich eines abgebrochenen Wortes steht dahinter</translation>
    </message>
    <message>
        <source>“{mark}”: the plus of a word that the recording cuts off stands in front of it</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“: Das Plus eines Wortes, das die Aufnahme abschneidet, steht davor</translation>
    </message>
    <message>
        <source>“{mark}”: the recording cuts off only its first or last word</source>
        <extracomment>problem_words.py</extracomment>
        <translation>„{mark}“: Die Aufnahme schneidet nur ihr erstes oder letztes Wort ab</translation>
    </message>
    <message>
        <source>“{text}” is no target.</source>
        <extracomment>coverage/matrix.py, coverage/view.py</extracomment>
        <translation>„{text}“ ist kein Ziel.</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>„{word}“ steht nicht im Wörterbuch</translation>
    </message>
    <message>
        <source>↵ finishes all the same</source>
        <extracomment>next_step.py</extracomment>
        <translation type="vanished">↵ schließt trotzdem ab</translation>
    </message>
</context>
</TS>
