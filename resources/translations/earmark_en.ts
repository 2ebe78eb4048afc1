<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk</name>
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
            <numerusform>%Ln clip added</numerusform>
            <numerusform>%Ln clips added</numerusform>
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
        <source>%Ln clips tagged</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln clip tagged</numerusform>
            <numerusform>%Ln clips tagged</numerusform>
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
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln file refused</numerusform>
            <numerusform>%Ln files refused</numerusform>
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
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln known already</numerusform>
            <numerusform>%Ln known already</numerusform>
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
        <source>%Ln left as they were: their label would have lacked an answer</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln left as it was: its label would have lacked an answer</numerusform>
            <numerusform>%Ln left as they were: their label would have lacked an answer</numerusform>
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
        <source>%Ln predictions taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln prediction taken</numerusform>
            <numerusform>%Ln predictions taken</numerusform>
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
        <source>%n left out where labels are</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n left out where labels are</numerusform>
            <numerusform>%n left out where labels are</numerusform>
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
        <extracomment>reporting/counted.py</extracomment>
        <translation>
            <numerusform>Hear the clip</numerusform>
            <numerusform>Hear the %Ln clips</numerusform>
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
        <source>{model}: %Ln clips</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>
            <numerusform>{model}: %Ln clip</numerusform>
            <numerusform>{model}: %Ln clips</numerusform>
        </translation>
    </message>
</context>
</TS>
