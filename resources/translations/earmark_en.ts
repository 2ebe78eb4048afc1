<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk</name>
    <message numerus="yes">
        <source>%Ln agreements accepted as gold</source>
        <extracomment>review/place.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anchors with gold beside them.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be labeled</source>
        <extracomment>rounds/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
            <numerusform>%Ln clip added</numerusform>
            <numerusform>%Ln clips added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips agree in everything. They can be gold too, marked as accepted in bulk.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are as they were</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln clip is as it was</numerusform>
            <numerusform>%Ln clips are as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips changed</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln clip changed</numerusform>
            <numerusform>%Ln clips changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips could not be heard: {reason}</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln clip could not be heard: {reason}</numerusform>
            <numerusform>%Ln clips could not be heard: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips exported</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln clip exported</numerusform>
            <numerusform>%Ln clips exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips go back to their labelers with the next packet</source>
        <extracomment>packets/passing.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips labeled under an older {tag}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips measured</source>
        <extracomment>measuring.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips nobody has answered may be of it</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips stay behind, since their sound is not here</source>
        <extracomment>packets/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips still to do</source>
        <extracomment>packets/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln clip tagged</numerusform>
            <numerusform>%Ln clips tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips wait for their labelers.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips written under older transcript rules</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <extracomment>packets/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln could not be written</numerusform>
            <numerusform>%Ln could not be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements to settle</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <extracomment>rounds/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts written</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln draft written</numerusform>
            <numerusform>%Ln drafts written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln duplicate left out</numerusform>
            <numerusform>%Ln duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <extracomment>dialogs/import_result.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln file refused</numerusform>
            <numerusform>%Ln files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged clips</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given away</source>
        <extracomment>rounds/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden repeats.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in your own transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>%Ln hit in your own transcripts</numerusform>
            <numerusform>%Ln hits in your own transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <extracomment>dialogs/import_result.py, packets/came_back.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels handed in</source>
        <extracomment>packets/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln label taken</numerusform>
            <numerusform>%Ln labels taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels that went on separately on two machines</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were: their label would have lacked an answer</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln left as it was: its label would have lacked an answer</numerusform>
            <numerusform>%Ln left as they were: their label would have lacked an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the list.</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more clips are needed.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pairs share fewer clips.</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tags</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>
            <numerusform>%Ln more tag</numerusform>
            <numerusform>%Ln more tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, by letter</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>
            <numerusform>%Ln more, by letter</numerusform>
            <numerusform>%Ln more, by letter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new labels by {name}</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new labels taken back</source>
        <extracomment>packets/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open questions of labelers</source>
        <extracomment>review/panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets written to {folder}</source>
        <extracomment>packets/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln prediction taken</numerusform>
            <numerusform>%Ln predictions taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions of labelers</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions to answer</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be measured, the first of them {path}: {reason}</source>
        <extracomment>measuring.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <extracomment>rounds/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent back</source>
        <extracomment>queue/lists.py, review/panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: changed since, or no word would be left</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>%Ln stays as it is: changed since, or no word would be left</numerusform>
            <numerusform>%Ln stay as they are: changed since, or no word would be left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suspect clips to hear</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags were marked by nobody.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>
            <numerusform>%Ln tag was marked by nobody.</numerusform>
            <numerusform>%Ln tags were marked by nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time spans went with their tag</source>
        <extracomment>work/answering.py</extracomment>
        <translation>
            <numerusform>%Ln time span went with its tag</numerusform>
            <numerusform>%Ln time spans went with their tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided and left here</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln undecided and left here</numerusform>
            <numerusform>%Ln undecided and left here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unfinished labels stay here</source>
        <extracomment>packets/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <extracomment>guidelines/follow_up.py, guidelines/place.py, guidelines/publishing.py, guidelines/rounds.py, guidelines/state_card.py, guidelines/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips have labels made under an older text: exactly those, each heard by two.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips made</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n clip made</numerusform>
            <numerusform>%n clips made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips without a label are set aside for them</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n clip without a label is set aside</numerusform>
            <numerusform>%n clips without a label are set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips, those first that a clearer text would mend. Space plays.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found unclear.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instructions have changed: {names}</source>
        <extracomment>work/instructions.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <extracomment>guidelines/place.py, guidelines/publishing.py, guidelines/state_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out where labels are</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n left out where labels are</numerusform>
            <numerusform>%n left out where labels are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not published yet: labelers hear them from the next edition on.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings cannot be heard</source>
        <extracomment>segmenting/panel.py, work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n recording cannot be heard</numerusform>
            <numerusform>%n recordings cannot be heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments of this recording</source>
        <extracomment>segments/panel.py</extracomment>
        <translation>
            <numerusform>%n segment of this recording</numerusform>
            <numerusform>%n segments of this recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags are new in the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time spans</source>
        <extracomment>tags/span_list.py</extracomment>
        <translation>
            <numerusform>%n time span</numerusform>
            <numerusform>%n time spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them hidden repeats</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln anchors</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; %Ln clips nobody of them may take</source>
        <extracomment>rounds/view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln agreements as gold</source>
        <extracomment>review/panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clips of the list</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>The %Ln clip of the list</numerusform>
            <numerusform>All %Ln clips of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>Change %Ln clip</numerusform>
            <numerusform>Change %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done again in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>Done again in %Ln clip: {what}</numerusform>
            <numerusform>Done again in %Ln clips: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips</source>
        <extracomment>reporting/counted.py, review/next_step.py</extracomment>
        <translation>
            <numerusform>Hear the clip</numerusform>
            <numerusform>Hear the %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips nobody has answered that may be of it</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listed: {what}. %Ln other disagreements wait.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>
            <numerusform>Make %n clip</numerusform>
            <numerusform>Make %n clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Publish %n changes…</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>Replace %Ln</numerusform>
            <numerusform>Replace %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln transcripts</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>Replaced in %Ln transcript</numerusform>
            <numerusform>Replaced in %Ln transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Round {name} waits for you: %Ln clips to do</source>
        <extracomment>work/rounds.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags that were not rewritten changed by {value} (median of %n).</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>Take away %Ln</numerusform>
            <numerusform>Take away %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it from %Ln actions</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>
            <numerusform>Take it from %Ln action</numerusform>
            <numerusform>Take it from %Ln actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>Taken back in %Ln clip: {what}</numerusform>
            <numerusform>Taken back in %Ln clips: {what}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>The %Ln chosen clip</numerusform>
            <numerusform>The %Ln chosen clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown: replace these, then look again</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>The first one is shown: replace it, then look again</numerusform>
            <numerusform>The first %Ln are shown: replace these, then look again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s list of words now holds %Ln words</source>
        <extracomment>traffic.py</extracomment>
        <translation>
            <numerusform>The project&apos;s list of words now holds %Ln word</numerusform>
            <numerusform>The project&apos;s list of words now holds %Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have been listening for %Ln minutes. A short break rests the ears</source>
        <extracomment>work/breaks.py</extracomment>
        <translation>
            <numerusform>You have been listening for %Ln minute. A short break rests the ears</numerusform>
            <numerusform>You have been listening for %Ln minutes. A short break rests the ears</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>work/instructions.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and in %Ln drafts, which Undo leaves</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>and in %Ln draft, which Undo leaves</numerusform>
            <numerusform>and in %Ln drafts, which Undo leaves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>nobody speaks in %n recordings</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>
            <numerusform>nobody speaks in %n recording</numerusform>
            <numerusform>nobody speaks in %n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{key} begins the keys of “{title}” and %Ln more: they would lose them</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>
            <numerusform>{key} begins the keys of “{title}” and %Ln more: they would lose them</numerusform>
            <numerusform>{key} begins the keys of “{title}” and %Ln more: they would lose them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{key} does “{title}” and %Ln more already: they would lose it</source>
        <extracomment>keys/rules.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{model}: %Ln clips</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>
            <numerusform>{model}: %Ln clip</numerusform>
            <numerusform>{model}: %Ln clips</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels are frozen</source>
        <extracomment>overview/place.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln clips to label in {round}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: a packet of %Ln clips is out</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
