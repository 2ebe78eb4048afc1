<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <extracomment>Qt</extracomment>
        <translation>%1 पहले से मौजूद है।
क्या आप इसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;चुनें</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;मिटाएँ</translation>
    </message>
    <message>
        <source>&amp;File name:</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;फ़ाइल का नाम:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;खोलें</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;नाम बदलें</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;सहेजें</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <extracomment>Qt</extracomment>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>Qt</extracomment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <extracomment>Qt</extracomment>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <extracomment>Qt</extracomment>
        <translation>विवरण दृश्य</translation>
    </message>
    <message>
        <source>Directory:</source>
        <extracomment>Qt</extracomment>
        <translation>फ़ोल्डर:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <extracomment>Qt</extracomment>
        <translation>फ़ाइल का प्रकार:</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>Qt</extracomment>
        <translation>आगे</translation>
    </message>
    <message>
        <source>List View</source>
        <extracomment>Qt</extracomment>
        <translation>सूची दृश्य</translation>
    </message>
    <message>
        <source>Look in:</source>
        <extracomment>Qt</extracomment>
        <translation>यहाँ देखें:</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <extracomment>Qt</extracomment>
        <translation>ऊपर का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;छिपी फ़ाइलें दिखाएँ</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Date Modified</source>
        <extracomment>Qt</extracomment>
        <translation>बदलने की तारीख</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>Qt</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Qt</extracomment>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <extracomment>Qt</extracomment>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;फिर से करें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt</extracomment>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt</extracomment>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt</extracomment>
        <translation>सब चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;नहीं</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;हाँ</translation>
    </message>
    <message>
        <source>Apply</source>
        <extracomment>Qt</extracomment>
        <translation>लागू करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>Qt</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>Qt</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>Qt</extracomment>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>Qt</extracomment>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>Qt</extracomment>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Qt</extracomment>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Retry</source>
        <extracomment>Qt</extracomment>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>Qt</extracomment>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;कॉपी करें</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;चिपकाएँ</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;फिर से करें</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>Qt</extracomment>
        <translation>&amp;पूर्ववत करें</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <extracomment>Qt</extracomment>
        <translation>का&amp;टें</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>Qt</extracomment>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <extracomment>Qt</extracomment>
        <translation>सब चुनें</translation>
    </message>
</context>
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
        <translation> से॰</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>queue/panel.py, reporting/counted.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप</numerusform>
            <numerusform>%Ln क्लिप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips added</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप जोड़ी गई</numerusform>
            <numerusform>%Ln क्लिप जोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips are as they were</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप पहले जैसी है</numerusform>
            <numerusform>%Ln क्लिप पहले जैसी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips changed</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप बदली गई</numerusform>
            <numerusform>%Ln क्लिप बदली गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips could not be heard: {reason}</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप सुनी नहीं जा सकी: {reason}</numerusform>
            <numerusform>%Ln क्लिप सुनी नहीं जा सकीं: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips exported</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप निर्यात हुई</numerusform>
            <numerusform>%Ln क्लिप निर्यात हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips tagged</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप पर टैग</numerusform>
            <numerusform>%Ln क्लिप पर टैग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be written</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln लिखी नहीं जा सकी</numerusform>
            <numerusform>%Ln लिखी नहीं जा सकीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>
            <numerusform>%Ln में अंतर</numerusform>
            <numerusform>%Ln में अंतर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts written</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln प्रारूप लिखा गया</numerusform>
            <numerusform>%Ln प्रारूप लिखे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicates left out</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln दोहराव छोड़ा गया</numerusform>
            <numerusform>%Ln दोहराव छोड़े गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln फ़ाइल अस्वीकृत</numerusform>
            <numerusform>%Ln फ़ाइलें अस्वीकृत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hits in your own transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>आपके प्रतिलेखों में %Ln मिलान</numerusform>
            <numerusform>आपके प्रतिलेखों में %Ln मिलान</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known already</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln पहले से ज्ञात</numerusform>
            <numerusform>%Ln पहले से ज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln लेबल लिया गया</numerusform>
            <numerusform>%Ln लेबल लिए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left as they were: their label would have lacked an answer</source>
        <extracomment>work/copying.py</extracomment>
        <translation>
            <numerusform>%Ln जैसी थी वैसी ही रही: उसके लेबल में एक उत्तर न रहता</numerusform>
            <numerusform>%Ln जैसी थीं वैसी ही रहीं: उनके लेबल में एक उत्तर न रहता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more tags</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>
            <numerusform>%Ln और टैग</numerusform>
            <numerusform>%Ln और टैग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, by letter</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>
            <numerusform>%Ln और, अक्षर से</numerusform>
            <numerusform>%Ln और, अक्षर से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln predictions taken</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>
            <numerusform>%Ln पूर्वानुमान लिया गया</numerusform>
            <numerusform>%Ln पूर्वानुमान लिए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay as they are: changed since, or no word would be left</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>%Ln वैसा ही रहा: इस बीच बदला गया, या कोई शब्द न बचता</numerusform>
            <numerusform>%Ln वैसे ही रहे: इस बीच बदले गए, या कोई शब्द न बचता</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags were marked by nobody.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>
            <numerusform>%Ln टैग किसी ने नहीं लगाया।</numerusform>
            <numerusform>%Ln टैग किसी ने नहीं लगाए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>
            <numerusform>%Ln पहले से मौजूद</numerusform>
            <numerusform>%Ln पहले से मौजूद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time spans went with their tag</source>
        <extracomment>work/answering.py</extracomment>
        <translation>
            <numerusform>%Ln समय-खंड अपने टैग के साथ हट गया</numerusform>
            <numerusform>%Ln समय-खंड अपने टैग के साथ हट गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln undecided and left here</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>
            <numerusform>%Ln अनिर्णीत, यहीं छोड़ी गई</numerusform>
            <numerusform>%Ln अनिर्णीत, यहीं छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips made</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n क्लिप बनी</numerusform>
            <numerusform>%n क्लिप बनीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips without a label are set aside for them</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>बिना लेबल की %n क्लिप उनके लिए अलग रखी गई</numerusform>
            <numerusform>बिना लेबल की %n क्लिप उनके लिए अलग रखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out where labels are</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n छोड़ी गई, क्योंकि वहाँ लेबल हैं</numerusform>
            <numerusform>%n छोड़ी गईं, क्योंकि वहाँ लेबल हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings cannot be heard</source>
        <extracomment>segmenting/panel.py, work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n रिकॉर्डिंग सुनी नहीं जा सकती</numerusform>
            <numerusform>%n रिकॉर्डिंग सुनी नहीं जा सकतीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segments of this recording</source>
        <extracomment>segments/panel.py</extracomment>
        <translation>
            <numerusform>इस रिकॉर्डिंग का %n सेगमेंट</numerusform>
            <numerusform>इस रिकॉर्डिंग के %n सेगमेंट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>
            <numerusform>%n पहले से मौजूद</numerusform>
            <numerusform>%n पहले से मौजूद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time spans</source>
        <extracomment>tags/span_list.py</extracomment>
        <translation>
            <numerusform>%n समय-खंड</numerusform>
            <numerusform>%n समय-खंड</numerusform>
        </translation>
    </message>
    <message>
        <source>(( )) not understood</source>
        <extracomment>work/writing.py</extracomment>
        <translation>(( )) समझ नहीं आया</translation>
    </message>
    <message>
        <source>0 s</source>
        <extracomment>actions.py</extracomment>
        <translation>0 सेकंड</translation>
    </message>
    <message>
        <source>0 to 4 kHz, colours fitted to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>0 से 4 kHz, रंग हर क्लिप के अनुसार</translation>
    </message>
    <message>
        <source>0.5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>0.5 सेकंड</translation>
    </message>
    <message>
        <source>1  audible only</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>1  केवल सुनाई देता है</translation>
    </message>
    <message>
        <source>1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>1 सेकंड</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>1 से 9</translation>
    </message>
    <message>
        <source>1 to 9 or a letter</source>
        <extracomment>next_step.py</extracomment>
        <translation>1 से 9 या कोई अक्षर</translation>
    </message>
    <message>
        <source>2  makes some words hard</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>2  कुछ शब्द कठिन हो जाते हैं</translation>
    </message>
    <message>
        <source>2 s</source>
        <extracomment>actions.py</extracomment>
        <translation>2 सेकंड</translation>
    </message>
    <message>
        <source>3  words are lost</source>
        <extracomment>dialogs/bulk.py, tags/row.py</extracomment>
        <translation>3  शब्द खो जाते हैं</translation>
    </message>
    <message>
        <source>5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>5 सेकंड</translation>
    </message>
    <message>
        <source>A clip in five steps</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>पाँच चरणों में एक क्लिप</translation>
    </message>
    <message>
        <source>A copy lies at {path}</source>
        <extracomment>traffic.py</extracomment>
        <translation>एक प्रति यहाँ है: {path}</translation>
    </message>
    <message>
        <source>A folder a noise tag</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>हर शोर टैग का एक फ़ोल्डर</translation>
    </message>
    <message>
        <source>A folder an environment</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>हर परिवेश का एक फ़ोल्डर</translation>
    </message>
    <message>
        <source>A folder with a model that faster-whisper reads. Nothing is downloaded; no sound leaves this machine.</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>ऐसे मॉडल का फ़ोल्डर जिसे faster-whisper पढ़ता है। कुछ डाउनलोड नहीं होता; कोई ध्वनि इस मशीन से बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>A model&apos;s draft was shown</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>मॉडल का प्रारूप दिखाया गया</translation>
    </message>
    <message>
        <source>A model&apos;s predictions (table, NeMo manifest with pred_text, CTM)</source>
        <extracomment>below the window</extracomment>
        <translation>मॉडल के पूर्वानुमान (तालिका, pred_text वाला NeMo मैनिफ़ेस्ट, CTM)</translation>
    </message>
    <message>
        <source>A new folder for the clips</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>क्लिप के लिए नया फ़ोल्डर</translation>
    </message>
    <message>
        <source>A project is one file that holds everything but the sound. Make one, or drop a folder of sound here.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>परियोजना एक फ़ाइल है जिसमें ध्वनि के सिवा सब कुछ रहता है। एक बनाइए, या ध्वनि का फ़ोल्डर यहाँ छोड़िए।</translation>
    </message>
    <message>
        <source>A reason is needed: others must be able to follow</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>कारण आवश्यक है, ताकि दूसरे भी समझ सकें</translation>
    </message>
    <message>
        <source>A target is a number of clips such as 40, minutes such as 12 min, or both: 40, 12 min.</source>
        <extracomment>coverage/targets.py</extracomment>
        <translation>लक्ष्य क्लिप की संख्या है जैसे 40, मिनट जैसे 12 min, या दोनों: 40, 12 min.</translation>
    </message>
    <message>
        <source>A transcript is one line. {finish} finishes and goes on; Shift+↵ breaks the line all the same</source>
        <extracomment>next_step.py</extracomment>
        <translation>प्रतिलेख एक पंक्ति है। {finish} पूरा करके आगे बढ़ता है; Shift+↵ फिर भी पंक्ति तोड़ता है</translation>
    </message>
    <message>
        <source>About Earmark</source>
        <extracomment>actions.py, frame/help.py</extracomment>
        <translation>Earmark के बारे में</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>क्रिया</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>क्रियाएँ और उनकी कुंजियाँ</translation>
    </message>
    <message>
        <source>Add a key</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>कुंजी जोड़ें</translation>
    </message>
    <message>
        <source>Add a note</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>टिप्पणी जोड़ें</translation>
    </message>
    <message>
        <source>Add this to the report, so that the fault is easier to find:</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>इसे रिपोर्ट में जोड़ें, ताकि दोष आसानी से मिले:</translation>
    </message>
    <message>
        <source>Add “{mark}”</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” जोड़ें</translation>
    </message>
    <message>
        <source>Add “{word}” to my words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>“{word}” मेरे शब्दों में जोड़ें</translation>
    </message>
    <message>
        <source>Add “{word}” to the project&apos;s words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>“{word}” परियोजना के शब्दों में जोड़ें</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <extracomment>actions.py</extracomment>
        <translation>30 मिनट बाद</translation>
    </message>
    <message>
        <source>After an hour</source>
        <extracomment>actions.py</extracomment>
        <translation>एक घंटे बाद</translation>
    </message>
    <message>
        <source>After an hour and a half</source>
        <extracomment>actions.py</extracomment>
        <translation>डेढ़ घंटे बाद</translation>
    </message>
    <message>
        <source>After this clip</source>
        <extracomment>work/breaks.py</extracomment>
        <translation>इस क्लिप के बाद</translation>
    </message>
    <message>
        <source>After three letters</source>
        <extracomment>actions.py</extracomment>
        <translation>तीन अक्षरों के बाद</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>actions.py, agreement/view.py, frame/top_bar.py</extracomment>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Agreement per tag</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>हर टैग की सहमति</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>सभी</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln clips of the list</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>सूची की %Ln क्लिप</numerusform>
            <numerusform>सूची की सभी %Ln क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>actions.py</extracomment>
        <translation>सभी चैनल</translation>
    </message>
    <message>
        <source>All clips are done. Next: “Done” in the queue shows your labels again; {folder} brings more clips</source>
        <extracomment>next_step.py</extracomment>
        <translation>सभी क्लिप पूरी हैं। आगे: सूची में “पूरी” आपके लेबल फिर दिखाता है; {folder} और क्लिप लाता है</translation>
    </message>
    <message>
        <source>All clips of the list</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>सूची की सभी क्लिप</translation>
    </message>
    <message>
        <source>All clips of this list are done. Next: “Back to all clips” above the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>इस सूची की सभी क्लिप पूरी हैं। आगे: सूची के ऊपर “सभी क्लिप पर वापस”</translation>
    </message>
    <message>
        <source>All frequencies, colours fitted to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>सभी आवृत्तियाँ, रंग हर क्लिप के अनुसार</translation>
    </message>
    <message>
        <source>All keys are those of the preset again</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>सभी कुंजियाँ फिर से प्रीसेट वाली हैं</translation>
    </message>
    <message>
        <source>All: every label that counts</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>सभी: हर मान्य लेबल</translation>
    </message>
    <message>
        <source>Alpha</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>अल्फ़ा</translation>
    </message>
    <message>
        <source>Also show</source>
        <extracomment>look/panel.py</extracomment>
        <translation>यह भी दिखाएँ</translation>
    </message>
    <message>
        <source>Alt</source>
        <extracomment>actions.py</extracomment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Alt+↵ writes {word}</source>
        <extracomment>transcript/completion.py</extracomment>
        <translation>Alt+↵ से {word} लिखा जाता है</translation>
    </message>
    <message>
        <source>Among all yes, the share on which both agree: 2a / (2a + b + c)</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>सभी हाँ में से वह भाग जिस पर दोनों सहमत हैं: 2a / (2a + b + c)</translation>
    </message>
    <message>
        <source>An earlier state is on the desk; ↵ finishes it as the newest</source>
        <extracomment>work/history.py</extracomment>
        <translation>पुरानी स्थिति कार्यस्थल पर है; ↵ उसे नवीनतम के रूप में पूरा करता है</translation>
    </message>
    <message>
        <source>An example of which tag? Press its key first</source>
        <extracomment>work/examples.py</extracomment>
        <translation>किस टैग का उदाहरण? पहले उसकी कुंजी दबाइए</translation>
    </message>
    <message>
        <source>Another language</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>actions.py</extracomment>
        <translation>रूप</translation>
    </message>
    <message>
        <source>As a draft: finishing stores it as the newest state. Nothing is lost</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>प्रारूप के रूप में: पूरा करने पर यह नवीनतम स्थिति बनता है। कुछ नहीं खोता</translation>
    </message>
    <message>
        <source>As at the first start: Speech, magma</source>
        <extracomment>look/panel.py</extracomment>
        <translation>पहली बार जैसा: स्पीच, मैग्मा</translation>
    </message>
    <message>
        <source>As it is</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>अभी</translation>
    </message>
    <message>
        <source>As it would be</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>बदलने पर</translation>
    </message>
    <message>
        <source>As set by hand</source>
        <extracomment>actions.py</extracomment>
        <translation>जैसा स्वयं सेट किया</translation>
    </message>
    <message>
        <source>As the form needs it: all</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>जैसा फ़ॉर्मैट को चाहिए: सभी</translation>
    </message>
    <message>
        <source>As the form needs it: consensus</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>जैसा फ़ॉर्मैट को चाहिए: सर्वसम्मति</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>actions.py</extracomment>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>dialogs/bulk.py, frame/welcome.py, remarks/ask.py</extracomment>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>वापस  Esc</translation>
    </message>
    <message>
        <source>Back 1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>1 सेकंड पीछे</translation>
    </message>
    <message>
        <source>Back 5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>5 सेकंड पीछे</translation>
    </message>
    <message>
        <source>Back to all clips</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>सभी क्लिप पर वापस</translation>
    </message>
    <message>
        <source>Back to it</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>उस पर वापस</translation>
    </message>
    <message>
        <source>Back to normal speed  {normal}, slower {slower} faster {faster}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>सामान्य गति पर वापस  {normal}, धीमा {slower} तेज़ {faster}</translation>
    </message>
    <message>
        <source>Back to the clip</source>
        <extracomment>actions.py</extracomment>
        <translation>क्लिप पर वापस</translation>
    </message>
    <message>
        <source>Back to {name}’s work</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>{name} के काम पर वापस</translation>
    </message>
    <message>
        <source>Background noise</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, tags/panel.py</extracomment>
        <translation>पृष्ठभूमि का शोर</translation>
    </message>
    <message>
        <source>Background noise: still open</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>पृष्ठभूमि का शोर: अभी बाकी</translation>
    </message>
    <message>
        <source>Both say yes</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>दोनों हाँ कहते हैं</translation>
    </message>
    <message>
        <source>Brightest at</source>
        <extracomment>look/panel.py</extracomment>
        <translation>सबसे चमकीला</translation>
    </message>
    <message>
        <source>By name</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>By state</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>स्थिति से</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cannot be labeled</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>लेबल असंभव</translation>
    </message>
    <message>
        <source>Cannot be labeled because</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>लेबल नहीं हो सकती, क्योंकि</translation>
    </message>
    <message>
        <source>Cannot label</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>लेबल असंभव</translation>
    </message>
    <message>
        <source>Cannot label, and next</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>लेबल असंभव, आगे</translation>
    </message>
    <message>
        <source>Cannot label…</source>
        <extracomment>actions.py</extracomment>
        <translation>लेबल असंभव…</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <extracomment>actions.py, agreement/tag_card.py, coverage/columns.py, tag_names.py, tags/axis_button.py, tags/row.py</extracomment>
        <translation>पता नहीं चलता</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>बदलाव</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप बदलें</numerusform>
            <numerusform>%Ln क्लिप बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Change several clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>कई क्लिप बदलें</translation>
    </message>
    <message>
        <source>Change the chosen clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>चुनी हुई क्लिप बदलें…</translation>
    </message>
    <message>
        <source>Change the keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>कुंजियाँ बदलें</translation>
    </message>
    <message>
        <source>Change the keys…</source>
        <extracomment>actions.py, dialogs/keys.py</extracomment>
        <translation>कुंजियाँ बदलें…</translation>
    </message>
    <message>
        <source>Changed again</source>
        <extracomment>work/copying.py</extracomment>
        <translation>फिर बदला गया</translation>
    </message>
    <message>
        <source>Channel</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, tags/axis_button.py</extracomment>
        <translation>चैनल</translation>
    </message>
    <message>
        <source>Channel 1</source>
        <extracomment>actions.py</extracomment>
        <translation>चैनल 1</translation>
    </message>
    <message>
        <source>Channel 2</source>
        <extracomment>actions.py</extracomment>
        <translation>चैनल 2</translation>
    </message>
    <message>
        <source>Channel 3</source>
        <extracomment>actions.py</extracomment>
        <translation>चैनल 3</translation>
    </message>
    <message>
        <source>Channel 4</source>
        <extracomment>actions.py</extracomment>
        <translation>चैनल 4</translation>
    </message>
    <message>
        <source>Channel clean</source>
        <extracomment>actions.py, tag_names.py</extracomment>
        <translation>चैनल साफ़</translation>
    </message>
    <message>
        <source>Channel shown</source>
        <extracomment>actions.py</extracomment>
        <translation>दिखाया गया चैनल</translation>
    </message>
    <message>
        <source>Channel: {which}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>चैनल: {which}</translation>
    </message>
    <message>
        <source>Channels mixed</source>
        <extracomment>actions.py</extracomment>
        <translation>चैनल मिले हुए</translation>
    </message>
    <message>
        <source>Checked</source>
        <extracomment>actions.py</extracomment>
        <translation>जाँची जाए</translation>
    </message>
    <message>
        <source>Choose a clip in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>सूची में क्लिप चुनिए, या पहली के लिए {next} दबाइए</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose a time span first: Alt+↓ takes the next one</source>
        <extracomment>work/spans.py</extracomment>
        <translation>पहले समय-खंड चुनिए: Alt+↓ अगला लेता है</translation>
    </message>
    <message>
        <source>Choose files</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>फ़ाइलें चुनें</translation>
    </message>
    <message>
        <source>Choose what changes</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>चुनें कि क्या बदलना है</translation>
    </message>
    <message>
        <source>Choose where, and export</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>जगह चुनें और निर्यात करें</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Clear the sound cache</source>
        <extracomment>actions.py</extracomment>
        <translation>ध्वनि कैश खाली करें</translation>
    </message>
    <message>
        <source>Clearing the sound cache</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>ध्वनि कैश खाली करना</translation>
    </message>
    <message>
        <source>Click to select, double click to hear, Delete to take away</source>
        <extracomment>tags/span_list.py</extracomment>
        <translation>चुनने के लिए क्लिक, सुनने के लिए डबल क्लिक, हटाने के लिए Delete</translation>
    </message>
    <message>
        <source>Clip</source>
        <extracomment>actions.py, dialogs/replacing.py, look/spectrum_view.py</extracomment>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Clip of {length}</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>{length} की क्लिप</translation>
    </message>
    <message>
        <source>Clip of {length}, selected from {start} to {end}</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>{length} की क्लिप, {start} से {end} तक चयनित</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>coverage/columns.py, dialogs/local_model.py</extracomment>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Clips by tag and severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>टैग और गंभीरता के अनुसार क्लिप</translation>
    </message>
    <message>
        <source>Clips nobody has reviewed</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>क्लिप जो किसी ने नहीं देखीं</translation>
    </message>
    <message>
        <source>Clips on which labelers could not tell</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>क्लिप जिन पर लेबलकर्ताओं को पता नहीं चला</translation>
    </message>
    <message>
        <source>Clips per environment</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>हर परिवेश की क्लिप</translation>
    </message>
    <message>
        <source>Clips tagged</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>टैग वाली क्लिप</translation>
    </message>
    <message>
        <source>Clips with as many yes as no</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>क्लिप जिन पर हाँ और नहीं बराबर हैं</translation>
    </message>
    <message>
        <source>Clips with two answers of which at least one is yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>दो उत्तरों वाली क्लिप, जिनमें कम से कम एक हाँ है</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/history.py, dialogs/import_result.py, dialogs/key_editor.py, look/panel.py</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <extracomment>below the window</extracomment>
        <translation>कोहेन का कप्पा</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>look/panel.py</extracomment>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Compare with an example</source>
        <extracomment>actions.py</extracomment>
        <translation>उदाहरण से तुलना करें</translation>
    </message>
    <message>
        <source>Consensus: what more than half say</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>सर्वसम्मति: जो आधे से अधिक कहते हैं</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>सूची कॉपी करें</translation>
    </message>
    <message>
        <source>Coverage</source>
        <extracomment>actions.py, coverage/view.py, frame/top_bar.py</extracomment>
        <translation>व्याप्ति</translation>
    </message>
    <message>
        <source>Coverage per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>हर टैग की व्याप्ति</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <extracomment>actions.py</extracomment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Ctrl+Space switches the input method on many machines: give this action another key first</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>कई मशीनों पर Ctrl+Space इनपुट विधि बदलता है: पहले इस क्रिया को दूसरी कुंजी दीजिए</translation>
    </message>
    <message>
        <source>Cut long recordings into clips at their pauses</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>लंबी रिकॉर्डिंग विरामों पर क्लिप में काटें</translation>
    </message>
    <message>
        <source>Cut {name} into clips at its pauses</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>{name} को विरामों पर क्लिप में काटें</translation>
    </message>
    <message>
        <source>Cutting into clips</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>क्लिप में काटना</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>actions.py</extracomment>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Darkest at</source>
        <extracomment>look/panel.py</extracomment>
        <translation>सबसे गहरा</translation>
    </message>
    <message>
        <source>Del</source>
        <extracomment>actions.py</extracomment>
        <translation>Del</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>actions.py, frame/top_bar.py</extracomment>
        <translation>कार्यस्थल</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>विवादित</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>पूरी</translation>
    </message>
    <message numerus="yes">
        <source>Done again in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप में फिर किया गया: {what}</numerusform>
            <numerusform>%Ln क्लिप में फिर किया गया: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft by a model on this machine</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>इस मशीन के मॉडल से प्रारूप</translation>
    </message>
    <message>
        <source>Draft by a model on this machine…</source>
        <extracomment>actions.py</extracomment>
        <translation>इस मशीन के मॉडल से प्रारूप…</translation>
    </message>
    <message>
        <source>Draft from a model, {model}</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>मॉडल {model} का प्रारूप</translation>
    </message>
    <message>
        <source>Draft from a model, {model}: it heard nobody speak</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>मॉडल {model} का प्रारूप: उसने किसी को बोलते नहीं सुना</translation>
    </message>
    <message>
        <source>Draft from a model, {model}: taken. Check it against the sound</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>मॉडल {model} का प्रारूप: लिया गया। ध्वनि से मिलाइए</translation>
    </message>
    <message>
        <source>Draft from a model: {words}</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>मॉडल का प्रारूप: {words}</translation>
    </message>
    <message>
        <source>Draft put away. {key} shows it again</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>प्रारूप छिपाया गया। {key} उसे फिर दिखाता है</translation>
    </message>
    <message>
        <source>Drafts are being written already</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>प्रारूप पहले से लिखे जा रहे हैं</translation>
    </message>
    <message>
        <source>Drafts are shown from here on. Of this clip {model} says nothing</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>अब से प्रारूप दिखेंगे। इस क्लिप के बारे में {model} कुछ नहीं कहता</translation>
    </message>
    <message>
        <source>Drafts change only where you tick them, and Undo does not bring them back</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>प्रारूप वहीं बदलते हैं जहाँ आप टिक लगाते हैं, और “पूर्ववत करें” उन्हें वापस नहीं लाता</translation>
    </message>
    <message>
        <source>Drafts from a model are not shown any more</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>मॉडल के प्रारूप अब नहीं दिखेंगे</translation>
    </message>
    <message>
        <source>Draw the sound as at first</source>
        <extracomment>actions.py</extracomment>
        <translation>ध्वनि पहले जैसी दिखाएँ</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>रेखाचित्र (*.svg)</translation>
    </message>
    <message>
        <source>Drop a folder of sound here, or press {key}</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>ध्वनि का फ़ोल्डर यहाँ छोड़िए, या {key} दबाइए</translation>
    </message>
    <message>
        <source>Each person sees only their own work. On a shared project file that is a convention, not a lock.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>हर व्यक्ति केवल अपना काम देखता है। साझा परियोजना फ़ाइल में यह एक परिपाटी है, ताला नहीं।</translation>
    </message>
    <message>
        <source>Each sees only their own work here. On a shared project that is a convention, not a lock.</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>यहाँ हर कोई केवल अपना काम देखता है। साझा परियोजना में यह एक परिपाटी है, ताला नहीं।</translation>
    </message>
    <message>
        <source>Earlier name alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>केवल पहला नाम</translation>
    </message>
    <message>
        <source>Earmark ended unexpectedly; your work is there. Report: {path}</source>
        <extracomment>frame/mishap.py</extracomment>
        <translation>Earmark अचानक बंद हुआ; आपका काम सुरक्षित है। रिपोर्ट: {path}</translation>
    </message>
    <message>
        <source>Earmark made a mistake</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>Earmark से गलती हुई</translation>
    </message>
    <message>
        <source>Earmark made a mistake. The report lies in {path}</source>
        <extracomment>frame/mishap.py</extracomment>
        <translation>Earmark से गलती हुई। रिपोर्ट यहाँ है: {path}</translation>
    </message>
    <message>
        <source>Earmark projects (*.earmark)</source>
        <extracomment>traffic.py</extracomment>
        <translation>Earmark परियोजनाएँ (*.earmark)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions.py</extracomment>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <extracomment>dialogs/key_editor.py, dialogs/keys.py</extracomment>
        <translation>अन्यत्र</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>actions.py</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>End 10 ms earlier</source>
        <extracomment>actions.py</extracomment>
        <translation>अंत 10 ms पहले</translation>
    </message>
    <message>
        <source>End 10 ms later</source>
        <extracomment>actions.py</extracomment>
        <translation>अंत 10 ms बाद</translation>
    </message>
    <message>
        <source>Enter: hear where they differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Enter: जहाँ अंतर है वहाँ सुनें</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>actions.py, coverage/columns.py, coverage/view.py, dialogs/history.py, dialogs/key_editor.py, tags/axis_button.py</extracomment>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>actions.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every clip is heard at {lufs} LUFS, not at its own level. Press to hear the level, before you judge it</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>हर क्लिप {lufs} LUFS पर सुनाई देती है, अपने स्तर पर नहीं। स्तर परखने से पहले उसे सुनने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>Every finished label leaves.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>हर पूरा लेबल निर्यात होता है।</translation>
    </message>
    <message>
        <source>Every label leaves, drafts and clips that cannot be labeled too.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>हर लेबल निर्यात होता है, प्रारूप और लेबल न हो सकने वाली क्लिप भी।</translation>
    </message>
    <message>
        <source>Every sound that can be read becomes a clip. The files stay where they are; the project knows them by their content, so they may be moved later. Label tables, JSON Lines and NeMo manifests come in the same way.</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>पढ़ी जा सकने वाली हर ध्वनि एक क्लिप बनती है। फ़ाइलें अपनी जगह रहती हैं; परियोजना उन्हें उनकी सामग्री से पहचानती है, इसलिए बाद में उनकी जगह बदल सकती है। लेबल तालिकाएँ, JSON Lines और NeMo मैनिफ़ेस्ट भी इसी तरह आते हैं।</translation>
    </message>
    <message>
        <source>Everybody</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Everything is done. Press Done to look at your labels again.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>सब पूरा है। अपने लेबल फिर देखने के लिए “पूरी” दबाइए।</translation>
    </message>
    <message>
        <source>Example of {tag}, {kind}</source>
        <extracomment>work/examples.py</extracomment>
        <translation>{tag} का उदाहरण, {kind}</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>कुंजियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>traffic.py</extracomment>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>actions.py, dialogs/key_editor.py</extracomment>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Faster</source>
        <extracomment>actions.py</extracomment>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Fewer</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>कम</translation>
    </message>
    <message>
        <source>Figure to save</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>सहेजने का चित्र</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find and replace in your transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>अपने प्रतिलेखों में खोजें और बदलें</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <extracomment>actions.py</extracomment>
        <translation>खोजें और बदलें…</translation>
    </message>
    <message>
        <source>Find by key</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>कुंजी से खोजें</translation>
    </message>
    <message>
        <source>Finish</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Finish and next</source>
        <extracomment>actions.py, remarks/bar.py</extracomment>
        <translation>पूरा करें, आगे</translation>
    </message>
    <message>
        <source>Finish this clip and go to the next</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>यह क्लिप पूरी करें और अगली पर जाएँ</translation>
    </message>
    <message>
        <source>Finished again</source>
        <extracomment>work/work.py</extracomment>
        <translation>फिर पूरा हुआ</translation>
    </message>
    <message>
        <source>Finished: {name}</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>पूरा हुआ: {name}</translation>
    </message>
    <message>
        <source>Fit to each clip</source>
        <extracomment>look/panel.py</extracomment>
        <translation>हर क्लिप के अनुसार</translation>
    </message>
    <message>
        <source>Flag</source>
        <extracomment>actions.py, dialogs/bulk.py, dialogs/history.py, remarks/bar.py</extracomment>
        <translation>झंडा</translation>
    </message>
    <message>
        <source>Flag for a second look</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>दोबारा देखने के लिए झंडा लगाएँ</translation>
    </message>
    <message>
        <source>Flagged</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>झंडे वाली</translation>
    </message>
    <message>
        <source>Fleiss&apos; kappa</source>
        <extracomment>below the window</extracomment>
        <translation>फ़्लाइस का कप्पा</translation>
    </message>
    <message>
        <source>Folder of dictionaries…</source>
        <extracomment>actions.py</extracomment>
        <translation>शब्दकोशों का फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Folder of the model</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>मॉडल का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Folder with dictionaries (.aff and .dic)</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>शब्दकोशों का फ़ोल्डर (.aff और .dic)</translation>
    </message>
    <message>
        <source>Folders</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Forward 1 s</source>
        <extracomment>actions.py</extracomment>
        <translation>1 सेकंड आगे</translation>
    </message>
    <message>
        <source>Forward 5 s</source>
        <extracomment>actions.py</extracomment>
        <translation>5 सेकंड आगे</translation>
    </message>
    <message>
        <source>Frequencies</source>
        <extracomment>look/panel.py</extracomment>
        <translation>आवृत्तियाँ</translation>
    </message>
    <message>
        <source>Frequency scale</source>
        <extracomment>look/panel.py</extracomment>
        <translation>आवृत्ति का पैमाना</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>केवल अंतराल</translation>
    </message>
    <message>
        <source>Gaps only, while held</source>
        <extracomment>actions.py</extracomment>
        <translation>केवल अंतराल, दबाए रखने तक</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly above 3 kHz, as hiss is</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>अंतराल: {level} dB, अधिकतर 3 kHz से ऊपर, जैसे सनसनाहट</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly below 300 Hz, as hum, engines and wind are</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>अंतराल: {level} dB, अधिकतर 300 Hz से नीचे, जैसे गूँज, इंजन और हवा</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, mostly from 300 Hz to 3 kHz, where voices are</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>अंतराल: {level} dB, अधिकतर 300 Hz से 3 kHz, जहाँ आवाज़ें होती हैं</translation>
    </message>
    <message>
        <source>Gaps: {level} dB, spread over low and high</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>अंतराल: {level} dB, निम्न से उच्च तक फैला</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Gold: what a reviewer settled on</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>गोल्ड: जो समीक्षक ने तय किया</translation>
    </message>
    <message>
        <source>Grey, as on paper</source>
        <extracomment>look/panel.py</extracomment>
        <translation>धूसर, काग़ज़ जैसा</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <extracomment>below the window</extracomment>
        <translation>ग्वेट का AC1</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>सुनें</translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips</source>
        <extracomment>reporting/counted.py</extracomment>
        <translation>
            <numerusform>क्लिप सुनें</numerusform>
            <numerusform>%Ln क्लिप सुनें</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear this example; I hears the next one</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>यह उदाहरण सुनें; I अगला सुनाता है</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>actions.py</extracomment>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>Here stands a sign that nobody sees ({mark})</source>
        <extracomment>problem_words.py</extracomment>
        <translation>यहाँ एक चिह्न है जो दिखता नहीं ({mark})</translation>
    </message>
    <message>
        <source>High contrast</source>
        <extracomment>actions.py</extracomment>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <extracomment>look/panel.py</extracomment>
        <translation>उच्चतम आवृत्ति</translation>
    </message>
    <message>
        <source>Highest frequency; 0: all that the recording holds</source>
        <extracomment>look/panel.py</extracomment>
        <translation>उच्चतम आवृत्ति; 0: जितनी रिकॉर्डिंग में है</translation>
    </message>
    <message>
        <source>History of this label</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>इस लेबल का इतिहास</translation>
    </message>
    <message>
        <source>History of this label…</source>
        <extracomment>actions.py</extracomment>
        <translation>इस लेबल का इतिहास…</translation>
    </message>
    <message>
        <source>Hits in your transcripts</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>आपके प्रतिलेखों में मिलान</translation>
    </message>
    <message>
        <source>Hold to hear the background between the words</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>शब्दों के बीच की पृष्ठभूमि सुनने के लिए दबाए रखें</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>actions.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>How the sound is drawn</source>
        <extracomment>look/panel.py</extracomment>
        <translation>ध्वनि कैसे दिखे</translation>
    </message>
    <message>
        <source>How the sound is drawn…</source>
        <extracomment>actions.py</extracomment>
        <translation>ध्वनि कैसे दिखे…</translation>
    </message>
    <message>
        <source>If you leave now, these changes are lost.</source>
        <extracomment>open_project.py</extracomment>
        <translation>अभी बाहर जाने पर ये बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Import a folder of sound</source>
        <extracomment>traffic.py</extracomment>
        <translation>ध्वनि का फ़ोल्डर आयात करें</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <extracomment>actions.py</extracomment>
        <translation>फ़ोल्डर आयात करें…</translation>
    </message>
    <message>
        <source>Import a list of words, one a line</source>
        <extracomment>traffic.py</extracomment>
        <translation>शब्द-सूची आयात करें, हर पंक्ति में एक</translation>
    </message>
    <message>
        <source>Import a list of words…</source>
        <extracomment>actions.py</extracomment>
        <translation>शब्द-सूची आयात करें…</translation>
    </message>
    <message>
        <source>Import keys</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>कुंजियाँ आयात करें</translation>
    </message>
    <message>
        <source>Import predictions</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>पूर्वानुमान आयात करें</translation>
    </message>
    <message>
        <source>Import sound or labels…</source>
        <extracomment>actions.py</extracomment>
        <translation>ध्वनि या लेबल आयात करें…</translation>
    </message>
    <message>
        <source>Import sound, label tables or manifests</source>
        <extracomment>traffic.py</extracomment>
        <translation>ध्वनि, लेबल तालिकाएँ या मैनिफ़ेस्ट आयात करें</translation>
    </message>
    <message>
        <source>Importing</source>
        <extracomment>traffic.py</extracomment>
        <translation>आयात</translation>
    </message>
    <message>
        <source>Importing words</source>
        <extracomment>traffic.py</extracomment>
        <translation>शब्दों का आयात</translation>
    </message>
    <message>
        <source>Import…</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>आयात करें…</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>किनमें</translation>
    </message>
    <message>
        <source>In this round every clip is answered on its own</source>
        <extracomment>work/copying.py</extracomment>
        <translation>इस दौर में हर क्लिप का उत्तर अलग से दिया जाता है</translation>
    </message>
    <message>
        <source>Insert a mark…</source>
        <extracomment>actions.py</extracomment>
        <translation>चिह्न डालें…</translation>
    </message>
    <message>
        <source>Inside the text</source>
        <extracomment>dialogs/key_editor.py, dialogs/key_fields.py</extracomment>
        <translation>पाठ के भीतर</translation>
    </message>
    <message>
        <source>JSON Lines with everything</source>
        <extracomment>below the window</extracomment>
        <translation>सब कुछ के साथ JSON Lines</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>जैसा है रहने दें</translation>
    </message>
    <message>
        <source>Keep the question</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>प्रश्न रखें</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>actions.py, dialogs/keys.py</extracomment>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys as in</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>कुंजी प्रीसेट</translation>
    </message>
    <message>
        <source>Keys of Earmark (*.keys.json);;All files (*)</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>Earmark की कुंजियाँ (*.keys.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Keys of {path}</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{path} की कुंजियाँ</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <extracomment>below the window</extracomment>
        <translation>क्रिपेनडॉर्फ़ का अल्फ़ा</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>क्रिपेनडॉर्फ़ का अल्फ़ा {value}</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha: agreement beyond chance</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>क्रिपेनडॉर्फ़ का अल्फ़ा: संयोग से परे सहमति</translation>
    </message>
    <message>
        <source>Label of a clip</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>क्लिप का लेबल</translation>
    </message>
    <message>
        <source>Label speech, measure where labelers disagree, improve the data</source>
        <extracomment>frame/help.py, frame/welcome.py</extracomment>
        <translation>स्पीच लेबल कीजिए, मापिए कि लेबलकर्ता कहाँ असहमत हैं, डेटा सुधारिए</translation>
    </message>
    <message>
        <source>Label table (CSV)</source>
        <extracomment>below the window</extracomment>
        <translation>लेबल तालिका (CSV)</translation>
    </message>
    <message>
        <source>Labeled clips: sound files with a manifest</source>
        <extracomment>below the window</extracomment>
        <translation>लेबल की गई क्लिप: मैनिफ़ेस्ट के साथ ध्वनि फ़ाइलें</translation>
    </message>
    <message>
        <source>Labeler</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>Labeler: labels clips</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>लेबलकर्ता: क्लिप लेबल करना</translation>
    </message>
    <message>
        <source>Labeler: {name}</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>लेबलकर्ता: {name}</translation>
    </message>
    <message>
        <source>Labeling, reports, import and export</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>लेबल करना, रिपोर्ट, आयात और निर्यात</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>actions.py, dialogs/local_model.py</extracomment>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>actions.py</extracomment>
        <translation>बड़ा पाठ</translation>
    </message>
    <message>
        <source>Larger transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>बड़ा प्रतिलेख</translation>
    </message>
    <message>
        <source>Last added first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>आख़िर में जोड़ी गई पहले</translation>
    </message>
    <message>
        <source>Later name alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>केवल दूसरा नाम</translation>
    </message>
    <message>
        <source>Lead: plans, labels, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>प्रमुख: योजना, लेबल करना, रिपोर्ट पढ़ना</translation>
    </message>
    <message>
        <source>Least pause</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>न्यूनतम विराम</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <extracomment>open_project.py</extracomment>
        <translation>इनके बिना बाहर जाएँ</translation>
    </message>
    <message>
        <source>Levels</source>
        <extracomment>look/panel.py</extracomment>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>actions.py</extracomment>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Limit of the sound cache</source>
        <extracomment>actions.py</extracomment>
        <translation>ध्वनि कैश की सीमा</translation>
    </message>
    <message>
        <source>Limiting the sound cache</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>ध्वनि कैश सीमित करना</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>look/panel.py</extracomment>
        <translation>रैखिक</translation>
    </message>
    <message>
        <source>Listen here. An engineer, or who opens a project for reading only, writes no labels</source>
        <extracomment>next_step.py</extracomment>
        <translation>यहाँ सुनिए। इंजीनियर, या जो परियोजना केवल पढ़ने के लिए खोलता है, लेबल नहीं लिखता</translation>
    </message>
    <message>
        <source>Listening for pauses: recording {number} of {total}…</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>विराम खोजे जा रहे हैं: {total} में से रिकॉर्डिंग {number}…</translation>
    </message>
    <message>
        <source>Listening for pauses…</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>विराम खोजे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Longest clip</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>सबसे लंबी क्लिप</translation>
    </message>
    <message>
        <source>Longest first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>सबसे लंबी पहले</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>traffic.py</extracomment>
        <translation>फ़ाइलों की जाँच</translation>
    </message>
    <message>
        <source>Loop the selection, or the clip</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>चयन या क्लिप दोहराएँ</translation>
    </message>
    <message>
        <source>Loud and faint sounds at once: 110 dB, and a long window for steady tones</source>
        <extracomment>look/panel.py</extracomment>
        <translation>तेज़ और धीमी ध्वनियाँ एक साथ: 110 dB, और स्थिर स्वरों के लिए लंबी विंडो</translation>
    </message>
    <message>
        <source>Loudness</source>
        <extracomment>look/panel.py</extracomment>
        <translation>प्रबलता</translation>
    </message>
    <message>
        <source>Loudness over the waveform</source>
        <extracomment>actions.py</extracomment>
        <translation>वेवफ़ॉर्म पर प्रबलता</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <extracomment>look/panel.py</extracomment>
        <translation>निम्नतम आवृत्ति</translation>
    </message>
    <message>
        <source>Magma</source>
        <extracomment>look/panel.py</extracomment>
        <translation>मैग्मा</translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>
            <numerusform>%n क्लिप बनाएँ</numerusform>
            <numerusform>%n क्लिप बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Make clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>क्लिप बनाएँ</translation>
    </message>
    <message>
        <source>Make it an example: borderline</source>
        <extracomment>actions.py</extracomment>
        <translation>उदाहरण बनाएँ: सीमावर्ती</translation>
    </message>
    <message>
        <source>Make it an example: not the tag</source>
        <extracomment>actions.py</extracomment>
        <translation>उदाहरण बनाएँ: यह टैग नहीं</translation>
    </message>
    <message>
        <source>Make it an example: this is the tag</source>
        <extracomment>actions.py</extracomment>
        <translation>उदाहरण बनाएँ: यही टैग है</translation>
    </message>
    <message>
        <source>Making the picture</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>चित्र बन रहा है</translation>
    </message>
    <message>
        <source>Mark a time span</source>
        <extracomment>actions.py</extracomment>
        <translation>समय-खंड बनाएँ</translation>
    </message>
    <message>
        <source>Marked as not to be labeled: {name}</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>लेबल असंभव चिह्नित: {name}</translation>
    </message>
    <message>
        <source>Marked as not to be labeled: {reason}</source>
        <extracomment>work/work.py</extracomment>
        <translation>लेबल असंभव चिह्नित: {reason}</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>बड़े-छोटे अक्षरों का भेद</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>मापा जा रहा है</translation>
    </message>
    <message>
        <source>Mel</source>
        <extracomment>look/panel.py</extracomment>
        <translation>मेल</translation>
    </message>
    <message>
        <source>Mend it…</source>
        <extracomment>actions.py</extracomment>
        <translation>सुधारें…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>मॉडल का नाम</translation>
    </message>
    <message>
        <source>NeMo manifest (JSON Lines)</source>
        <extracomment>below the window</extracomment>
        <translation>NeMo मैनिफ़ेस्ट (JSON Lines)</translation>
    </message>
    <message>
        <source>Negative agreement</source>
        <extracomment>below the window</extracomment>
        <translation>नकारात्मक सहमति</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>actions.py</extracomment>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>New labeler…</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>नया लेबलकर्ता…</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>नई परियोजना</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>actions.py</extracomment>
        <translation>नई परियोजना…</translation>
    </message>
    <message>
        <source>Newest recording first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>नवीनतम रिकॉर्डिंग पहले</translation>
    </message>
    <message>
        <source>Newest: the label that was made last</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>नवीनतम: सबसे बाद में बना लेबल</translation>
    </message>
    <message>
        <source>Next channel</source>
        <extracomment>actions.py</extracomment>
        <translation>अगला चैनल</translation>
    </message>
    <message>
        <source>Next clip</source>
        <extracomment>actions.py</extracomment>
        <translation>अगली क्लिप</translation>
    </message>
    <message>
        <source>Next offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>अगला सुझाया शब्द</translation>
    </message>
    <message>
        <source>Next problem of the text</source>
        <extracomment>actions.py</extracomment>
        <translation>पाठ की अगली समस्या</translation>
    </message>
    <message>
        <source>Next segment</source>
        <extracomment>actions.py</extracomment>
        <translation>अगला सेगमेंट</translation>
    </message>
    <message>
        <source>Next time span</source>
        <extracomment>actions.py</extracomment>
        <translation>अगला समय-खंड</translation>
    </message>
    <message>
        <source>Next word</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>अगला शब्द</translation>
    </message>
    <message>
        <source>Next: the background noise, {tags}; {leave} leaves the text, then every tag by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>आगे: पृष्ठभूमि का शोर, {tags}; {leave} पाठ से बाहर, फिर हर टैग अपनी कुंजी से</translation>
    </message>
    <message>
        <source>Next: the background noise, {tags}; {none} for none  ·  {help} shows all keys</source>
        <extracomment>next_step.py</extracomment>
        <translation>आगे: पृष्ठभूमि का शोर, {tags}; {none} यानी कोई नहीं  ·  {help} सभी कुंजियाँ दिखाता है</translation>
    </message>
    <message>
        <source>Next: the transcript. {finish} finishes, {leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>आगे: प्रतिलेख। {finish} पूरा करता है, {leave} पाठ से बाहर</translation>
    </message>
    <message>
        <source>Next: the transcript. {text} starts writing, {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>आगे: प्रतिलेख। {text} लिखना शुरू करता है, {nothing}: कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>Next: {finish} finishes and goes on</source>
        <extracomment>next_step.py</extracomment>
        <translation>आगे: {finish} पूरा करके आगे बढ़ता है</translation>
    </message>
    <message>
        <source>Next: {finish} finishes and goes on, {leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>आगे: {finish} पूरा करके आगे बढ़ता है, {leave} पाठ से बाहर</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>कोई क्लिप खुली नहीं है</translation>
    </message>
    <message>
        <source>No clip is open: choose one in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>कोई क्लिप खुली नहीं: सूची में चुनिए, या पहली के लिए {next} दबाइए</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>अभी कोई क्लिप नहीं</translation>
    </message>
    <message>
        <source>No clips yet. Drop a folder of sound here, or press {key}.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>अभी कोई क्लिप नहीं। ध्वनि का फ़ोल्डर यहाँ छोड़िए, या {key} दबाइए।</translation>
    </message>
    <message>
        <source>No definition yet.</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>अभी कोई परिभाषा नहीं।</translation>
    </message>
    <message>
        <source>No dictionary for “{language}”, so nothing is marked. LibreOffice and the system&apos;s hunspell packages bring dictionaries, or choose a folder with .aff and .dic files in Edit</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>“{language}” का शब्दकोश नहीं है, इसलिए कुछ चिह्नित नहीं होता। LibreOffice और सिस्टम के hunspell पैकेज शब्दकोश लाते हैं, या “संपादन” में .aff और .dic फ़ाइलों का फ़ोल्डर चुनिए</translation>
    </message>
    <message>
        <source>No draft is shown. {key} shows a model&apos;s, where there is one</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>कोई प्रारूप नहीं दिख रहा। {key} मॉडल का प्रारूप दिखाता है, यदि हो</translation>
    </message>
    <message>
        <source>No example of {tag} any more</source>
        <extracomment>work/examples.py</extracomment>
        <translation>{tag} का उदाहरण अब नहीं</translation>
    </message>
    <message>
        <source>No gaps: somebody speaks throughout</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>कोई अंतराल नहीं: पूरे समय कोई बोलता है</translation>
    </message>
    <message>
        <source>No model has said anything of these clips yet. Import predictions ({key}), or draft on this machine</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>इन क्लिप के बारे में किसी मॉडल ने अभी कुछ नहीं कहा। पूर्वानुमान आयात कीजिए ({key}), या इस मशीन पर प्रारूप बनाइए</translation>
    </message>
    <message>
        <source>No other clip was finished yet: there is nothing to take over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>अभी कोई और क्लिप पूरी नहीं हुई: लेने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>No recording is that long.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>इतनी लंबी कोई रिकॉर्डिंग नहीं।</translation>
    </message>
    <message>
        <source>No second labels yet</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>अभी दूसरे लेबल नहीं</translation>
    </message>
    <message>
        <source>No sound output</source>
        <extracomment>listening/panel.py</extracomment>
        <translation>ध्वनि आउटपुट नहीं</translation>
    </message>
    <message>
        <source>No sound output was found</source>
        <extracomment>sound_output.py</extracomment>
        <translation>कोई ध्वनि आउटपुट नहीं मिला</translation>
    </message>
    <message>
        <source>No sound output was found. Connect headphones or speakers; labeling goes on without.</source>
        <extracomment>player/player.py</extracomment>
        <translation>ध्वनि आउटपुट नहीं मिला। हेडफ़ोन या स्पीकर जोड़िए; लेबल करना इसके बिना भी चलता है।</translation>
    </message>
    <message>
        <source>No speech sound at all</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>स्पीच बिल्कुल नहीं</translation>
    </message>
    <message>
        <source>No tag has two answers</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>किसी टैग के दो उत्तर नहीं हैं</translation>
    </message>
    <message>
        <source>No tag was marked</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>कोई टैग नहीं लगाया गया</translation>
    </message>
    <message>
        <source>Nobody has marked a noise or a channel defect in the clips with two labels.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>दो लेबल वाली क्लिप में किसी ने शोर या चैनल दोष नहीं लगाया।</translation>
    </message>
    <message>
        <source>Nobody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>Nobody speaks in it.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>इसमें कोई नहीं बोलता।</translation>
    </message>
    <message>
        <source>Nobody speaks in this clip. That is an answer, not an empty field.</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>इस क्लिप में कोई नहीं बोलता। यह उत्तर है, खाली स्थान नहीं।</translation>
    </message>
    <message>
        <source>Noise</source>
        <extracomment>look/panel.py</extracomment>
        <translation>शोर</translation>
    </message>
    <message>
        <source>Noise, loud and faint</source>
        <extracomment>actions.py</extracomment>
        <translation>शोर, तेज़ और धीमा</translation>
    </message>
    <message>
        <source>Normal speed</source>
        <extracomment>actions.py</extracomment>
        <translation>सामान्य गति</translation>
    </message>
    <message>
        <source>Not checked</source>
        <extracomment>actions.py</extracomment>
        <translation>न जाँची जाए</translation>
    </message>
    <message>
        <source>Not finished any more; it is a draft again</source>
        <extracomment>work/work.py</extracomment>
        <translation>अब पूरा नहीं; यह फिर से प्रारूप है</translation>
    </message>
    <message>
        <source>Not finished yet. Still open: {what}</source>
        <extracomment>next_step.py</extracomment>
        <translation>अभी पूरा नहीं। बाकी है {what}</translation>
    </message>
    <message>
        <source>Not finished yet. “Other” needs a note: say what is heard, then ↵</source>
        <extracomment>next_step.py</extracomment>
        <translation>अभी पूरा नहीं। “Other” को टिप्पणी चाहिए: जो सुनाई दे लिखिए, फिर ↵</translation>
    </message>
    <message>
        <source>Not heard</source>
        <extracomment>tags/row.py</extracomment>
        <translation>सुनाई नहीं देता</translation>
    </message>
    <message>
        <source>Not heard yet: {tags}.</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>अभी तक नहीं सुना: {tags}।</translation>
    </message>
    <message>
        <source>Not saved</source>
        <extracomment>open_project.py</extracomment>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Not understood, or a guess (( ))</source>
        <extracomment>actions.py</extracomment>
        <translation>समझ नहीं आया, या अनुमान (( ))</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>actions.py, dialogs/history.py, remarks/bar.py</extracomment>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Clear the search to see the queue again.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>“{words}” के लिए कुछ नहीं मिला। सूची फिर देखने के लिए खोज खाली कीजिए।</translation>
    </message>
    <message>
        <source>Nothing is flagged. {key} flags the clip at hand.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>किसी पर झंडा नहीं। {key} मौजूदा क्लिप पर लगाता है।</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>यहाँ अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is wrong with the marks of this transcript</source>
        <extracomment>work/writing.py</extracomment>
        <translation>इस प्रतिलेख के चिह्नों में कोई गलती नहीं</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>कुछ नहीं कहा गया</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>work/work.py</extracomment>
        <translation>फिर से करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>work/work.py</extracomment>
        <translation>पूर्ववत करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing was finished here yet: the history begins with the first ↵.</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>यहाँ अभी कुछ पूरा नहीं हुआ: इतिहास पहले ↵ से शुरू होता है।</translation>
    </message>
    <message>
        <source>Numbers (*.csv)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>संख्याएँ (*.csv)</translation>
    </message>
    <message>
        <source>Offer words while writing</source>
        <extracomment>actions.py</extracomment>
        <translation>लिखते समय शब्द सुझाएँ</translation>
    </message>
    <message>
        <source>Offered word before</source>
        <extracomment>actions.py</extracomment>
        <translation>पिछला सुझाया शब्द</translation>
    </message>
    <message>
        <source>One folder</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>एक फ़ोल्डर</translation>
    </message>
    <message>
        <source>One label a clip leaves: the one that was made last.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>हर क्लिप का एक लेबल निर्यात होता है: सबसे बाद में बना।</translation>
    </message>
    <message>
        <source>One label a clip leaves: what a reviewer settled on. Clips without gold stay here.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>हर क्लिप का एक लेबल निर्यात होता है: जो समीक्षक ने तय किया। बिना गोल्ड की क्लिप यहीं रहती हैं।</translation>
    </message>
    <message>
        <source>One label a clip leaves: what more than half of its labelers say.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>हर क्लिप का एक लेबल निर्यात होता है: जो आधे से अधिक लेबलकर्ता कहते हैं।</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <extracomment>window.py</extracomment>
        <translation>केवल पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>परियोजना खोलें</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>actions.py</extracomment>
        <translation>परियोजना खोलें…</translation>
    </message>
    <message>
        <source>Open recent</source>
        <extracomment>frame/menus.py</extracomment>
        <translation>हाल की खोलें</translation>
    </message>
    <message>
        <source>Open the folder of the report</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>रिपोर्ट का फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Open {name} in {folder}</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>{folder} में {name} खोलें</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>हाल में खोली गईं</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>क्लिप का क्रम</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>actions.py</extracomment>
        <translation>आउटपुट</translation>
    </message>
    <message>
        <source>Outside the text</source>
        <extracomment>dialogs/key_editor.py, dialogs/key_fields.py</extracomment>
        <translation>पाठ के बाहर</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>look/panel.py</extracomment>
        <translation>अपना</translation>
    </message>
    <message>
        <source>Padding</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>पैडिंग</translation>
    </message>
    <message>
        <source>Page (*.pdf)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>पृष्ठ (*.pdf)</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <extracomment>dialogs/guide.py</extracomment>
        <translation>मार्गदर्शिका का पृष्ठ</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <extracomment>dialogs/guide.py</extracomment>
        <translation>मार्गदर्शिका के पृष्ठ</translation>
    </message>
    <message>
        <source>Pairs of labelers of which one alone said yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>लेबलकर्ताओं के जोड़े जिनमें केवल एक ने हाँ कहा</translation>
    </message>
    <message>
        <source>Pause</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>PgDown</source>
        <extracomment>actions.py</extracomment>
        <translation>PgDn</translation>
    </message>
    <message>
        <source>PgUp</source>
        <extracomment>actions.py</extracomment>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Play</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <extracomment>actions.py</extracomment>
        <translation>आरंभ से चलाएँ</translation>
    </message>
    <message>
        <source>Play it</source>
        <extracomment>actions.py</extracomment>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>Play on from the selection&apos;s start</source>
        <extracomment>actions.py</extracomment>
        <translation>चयन की शुरुआत से चलाएँ</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <extracomment>actions.py, listening/transport.py</extracomment>
        <translation>चलाएँ या रोकें</translation>
    </message>
    <message>
        <source>Play or pause, stepping back</source>
        <extracomment>actions.py</extracomment>
        <translation>चलाएँ या रोकें, थोड़ा पीछे से</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>चयन चलाएँ</translation>
    </message>
    <message>
        <source>Positive</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>सकारात्मक</translation>
    </message>
    <message>
        <source>Positive agreement</source>
        <extracomment>below the window</extracomment>
        <translation>सकारात्मक सहमति</translation>
    </message>
    <message>
        <source>Positive agreement {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>सकारात्मक सहमति {value}</translation>
    </message>
    <message>
        <source>Positive agreement, {share} interval</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>सकारात्मक सहमति, {share} अंतराल</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <extracomment>dialogs/key_recorder.py</extracomment>
        <translation>कुंजी दबाइए…</translation>
    </message>
    <message>
        <source>Press to take the draft and edit it</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>प्रारूप लेने और संपादित करने के लिए दबाइए</translation>
    </message>
    <message>
        <source>Previous clip</source>
        <extracomment>actions.py</extracomment>
        <translation>पिछली क्लिप</translation>
    </message>
    <message>
        <source>Previous segment</source>
        <extracomment>actions.py</extracomment>
        <translation>पिछला सेगमेंट</translation>
    </message>
    <message>
        <source>Previous time span</source>
        <extracomment>actions.py</extracomment>
        <translation>पिछला समय-खंड</translation>
    </message>
    <message>
        <source>Private: must not be labeled</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>निजी: लेबल नहीं करना है</translation>
    </message>
    <message>
        <source>Problem of the text before</source>
        <extracomment>actions.py</extracomment>
        <translation>पाठ की पिछली समस्या</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>actions.py</extracomment>
        <translation>परियोजना</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Put the draft away</source>
        <extracomment>actions.py</extracomment>
        <translation>प्रारूप छिपाएँ</translation>
    </message>
    <message>
        <source>Put this state on the desk</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>यह स्थिति कार्यस्थल पर लाएँ</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Question to the reviewer</source>
        <extracomment>dialogs/history.py, remarks/bar.py</extracomment>
        <translation>समीक्षक से प्रश्न</translation>
    </message>
    <message>
        <source>Question to the reviewer…</source>
        <extracomment>actions.py</extracomment>
        <translation>समीक्षक से प्रश्न…</translation>
    </message>
    <message>
        <source>Queue of clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>क्लिप की सूची</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>actions.py</extracomment>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Raw agreement</source>
        <extracomment>below the window</extracomment>
        <translation>कच्ची सहमति</translation>
    </message>
    <message>
        <source>Recordings from</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>रिकॉर्डिंग, कम से कम</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>actions.py, work/work.py</extracomment>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>रेगुलर एक्सप्रेशन</translation>
    </message>
    <message>
        <source>Remind of a break</source>
        <extracomment>actions.py</extracomment>
        <translation>ब्रेक की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Replace</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>बदलें</translation>
    </message>
    <message numerus="yes">
        <source>Replace %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>%Ln बदलें</numerusform>
            <numerusform>%Ln बदलें</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace by</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>इससे बदलें</translation>
    </message>
    <message numerus="yes">
        <source>Replaced in %Ln transcripts</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>%Ln प्रतिलेख में बदला गया</numerusform>
            <numerusform>%Ln प्रतिलेखों में बदला गया</numerusform>
        </translation>
    </message>
    <message>
        <source>Replacing</source>
        <extracomment>replacing.py</extracomment>
        <translation>बदलना</translation>
    </message>
    <message>
        <source>Report: {path}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>रिपोर्ट: {path}</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>look/panel.py</extracomment>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Reset all</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>सब रीसेट करें</translation>
    </message>
    <message>
        <source>Reset this one</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>यह रीसेट करें</translation>
    </message>
    <message>
        <source>Restart where you were</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>वहीं से फिर शुरू करें</translation>
    </message>
    <message>
        <source>Reviewer: settles disagreements, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>समीक्षक: असहमतियाँ सुलझाना, रिपोर्ट पढ़ना</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Same loudness for every clip</source>
        <extracomment>actions.py</extracomment>
        <translation>हर क्लिप की समान प्रबलता</translation>
    </message>
    <message>
        <source>Same tags as the last finished clip</source>
        <extracomment>actions.py</extracomment>
        <translation>पिछली पूरी क्लिप जैसे टैग</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <extracomment>frame/top_bar.py, traffic.py</extracomment>
        <translation>प्रति दूसरी जगह सहेजें</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <extracomment>actions.py</extracomment>
        <translation>प्रति दूसरी जगह सहेजें…</translation>
    </message>
    <message>
        <source>Save as {form}</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>{form} के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save the whole report as HTML</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>पूरी रिपोर्ट HTML में सहेजें</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <extracomment>dialogs/key_editor.py, window.py</extracomment>
        <translation>यहाँ सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>प्रति सहेजना</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>report_places.py</extracomment>
        <translation>{file} सहेजना</translation>
    </message>
    <message>
        <source>Search by name</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>नाम से खोजें</translation>
    </message>
    <message>
        <source>Search text, file, tag</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>पाठ, फ़ाइल, टैग खोजें</translation>
    </message>
    <message>
        <source>Search the clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>क्लिप खोजें</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>कुंजियाँ खोजें</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <extracomment>traffic.py</extracomment>
        <translation>अस्वीकृत देखें</translation>
    </message>
    <message>
        <source>Segment long recordings…</source>
        <extracomment>actions.py</extracomment>
        <translation>लंबी रिकॉर्डिंग काटें…</translation>
    </message>
    <message>
        <source>Segment this recording…</source>
        <extracomment>actions.py</extracomment>
        <translation>यह रिकॉर्डिंग काटें…</translation>
    </message>
    <message>
        <source>Segments of the recording</source>
        <extracomment>actions.py</extracomment>
        <translation>रिकॉर्डिंग के सेगमेंट</translation>
    </message>
    <message>
        <source>Segments of this recording</source>
        <extracomment>segments/panel.py</extracomment>
        <translation>इस रिकॉर्डिंग के सेगमेंट</translation>
    </message>
    <message>
        <source>Select a stretch first: drag over the sound, then {mark} marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>पहले भाग चुनिए: ध्वनि पर खींचिए, फिर {mark} समय-खंड बनाता है</translation>
    </message>
    <message>
        <source>Select a stretch or a time span first: Alt+↓ takes the next span</source>
        <extracomment>work/spans.py</extracomment>
        <translation>पहले भाग या समय-खंड चुनिए: Alt+↓ अगला लेता है</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Set: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>लगाएँ: {tag}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Severity per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>हर टैग की गंभीरता</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Shift</source>
        <extracomment>actions.py</extracomment>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shift and Ctrl choose several clips in the queue. Only your own labels change; one undo takes it back.</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>Shift और Ctrl से सूची में कई क्लिप चुनी जाती हैं। केवल आपके अपने लेबल बदलते हैं; एक बार “पूर्ववत करें” सब लौटा देता है।</translation>
    </message>
    <message>
        <source>Shortest clip</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>सबसे छोटी क्लिप</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>सबसे छोटी पहले</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Show the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>मॉडल का प्रारूप दिखाएँ</translation>
    </message>
    <message>
        <source>Slower</source>
        <extracomment>actions.py</extracomment>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>actions.py</extracomment>
        <translation>छोटा पाठ</translation>
    </message>
    <message>
        <source>Smaller transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>छोटा प्रतिलेख</translation>
    </message>
    <message>
        <source>Snap to the edges of speech</source>
        <extracomment>actions.py</extracomment>
        <translation>स्पीच के किनारों पर लाएँ</translation>
    </message>
    <message>
        <source>Somebody speaks</source>
        <extracomment>transcript/panel.py</extracomment>
        <translation>कोई बोलता है</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>actions.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Spectrogram for</source>
        <extracomment>actions.py</extracomment>
        <translation>स्पेक्ट्रोग्राम किसके लिए</translation>
    </message>
    <message>
        <source>Spectrum</source>
        <extracomment>look/panel.py, look/spectrum_view.py</extracomment>
        <translation>स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>Spectrum beside the sound</source>
        <extracomment>actions.py</extracomment>
        <translation>ध्वनि के बगल में स्पेक्ट्रम</translation>
    </message>
    <message>
        <source>Speech</source>
        <extracomment>actions.py, look/panel.py</extracomment>
        <translation>स्पीच</translation>
    </message>
    <message>
        <source>Speech neither begins nor ends near here</source>
        <extracomment>work/spans.py</extracomment>
        <translation>पास में स्पीच न शुरू होती है न ख़त्म</translation>
    </message>
    <message>
        <source>Speech, loudness and spectrum are measured in clips of up to two hours</source>
        <extracomment>work/overlaying.py</extracomment>
        <translation>स्पीच, प्रबलता और स्पेक्ट्रम दो घंटे तक की क्लिप में मापे जाते हैं</translation>
    </message>
    <message>
        <source>Spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>frame/tour.py, frame/welcome.py</extracomment>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start 10 ms earlier</source>
        <extracomment>actions.py</extracomment>
        <translation>आरंभ 10 ms पहले</translation>
    </message>
    <message>
        <source>Start 10 ms later</source>
        <extracomment>actions.py</extracomment>
        <translation>आरंभ 10 ms बाद</translation>
    </message>
    <message>
        <source>Start from the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>मॉडल के प्रारूप से शुरू करें</translation>
    </message>
    <message>
        <source>Stay and try again</source>
        <extracomment>open_project.py</extracomment>
        <translation>रुकें और फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Step back on resuming</source>
        <extracomment>actions.py</extracomment>
        <translation>फिर चलाने पर पीछे जाएँ</translation>
    </message>
    <message>
        <source>Step back with Space too</source>
        <extracomment>actions.py</extracomment>
        <translation>Space से भी पीछे जाएँ</translation>
    </message>
    <message>
        <source>Step the tag that has the focus</source>
        <extracomment>actions.py</extracomment>
        <translation>फ़ोकस वाले टैग को आगे बढ़ाएँ</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stopped. The clips made so far are kept; cut again to go on</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>रोका गया। अब तक बनी क्लिप सुरक्षित हैं; आगे बढ़ने के लिए फिर काटिए</translation>
    </message>
    <message>
        <source>Stopped. The drafts written so far are kept</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>रोका गया। अब तक लिखे प्रारूप सुरक्षित हैं</translation>
    </message>
    <message>
        <source>Stored states, the newest first</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>सहेजी गई स्थितियाँ, नवीनतम पहले</translation>
    </message>
    <message>
        <source>Switch labeler</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>लेबलकर्ता बदलें</translation>
    </message>
    <message>
        <source>Switch labeler…</source>
        <extracomment>actions.py</extracomment>
        <translation>लेबलकर्ता बदलें…</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>actions.py</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tab plays outside the text; inside dialogs and fields it still moves on</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>पाठ के बाहर Tab चलाता है; डायलॉग और फ़ील्ड में वह अब भी आगे ले जाता है</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>actions.py, agreement/columns.py, coverage/columns.py, dialogs/export.py</extracomment>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tag by severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>गंभीरता के अनुसार टैग</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>actions.py</extracomment>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags from a model, {model}: dashed, until their key sets them</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>मॉडल {model} के टैग: कटी रेखा में, जब तक उनकी कुंजी उन्हें न लगाए</translation>
    </message>
    <message>
        <source>Take as labels</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>लेबल के रूप में लें</translation>
    </message>
    <message>
        <source>Take as predictions</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>पूर्वानुमान के रूप में लें</translation>
    </message>
    <message numerus="yes">
        <source>Take away %Ln</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>%Ln हटाएँ</numerusform>
            <numerusform>%Ln हटाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>हटाएँ: {tag}</translation>
    </message>
    <message>
        <source>Take it away</source>
        <extracomment>work/examples.py, work/spans.py</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Take it from %Ln actions</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>
            <numerusform>%Ln क्रिया से लें</numerusform>
            <numerusform>%Ln क्रियाओं से लें</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it from “{title}”</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>“{title}” से लें</translation>
    </message>
    <message>
        <source>Take it out</source>
        <extracomment>problem_words.py</extracomment>
        <translation>निकालें</translation>
    </message>
    <message>
        <source>Take the draft</source>
        <extracomment>actions.py, drafts/card.py</extracomment>
        <translation>प्रारूप लें</translation>
    </message>
    <message>
        <source>Take the draft&apos;s next word</source>
        <extracomment>actions.py</extracomment>
        <translation>प्रारूप का अगला शब्द लें</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>झंडा हटाएँ</translation>
    </message>
    <message>
        <source>Take the offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>सुझाया शब्द लें</translation>
    </message>
    <message>
        <source>Take the time span away</source>
        <extracomment>actions.py</extracomment>
        <translation>समय-खंड हटाएँ</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>{key} हटाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Taken back in %Ln clips: {what}</source>
        <extracomment>work/work.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप में वापस लिया गया: {what}</numerusform>
            <numerusform>%Ln क्लिप में वापस लिया गया: {what}</numerusform>
        </translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>look/panel.py</extracomment>
        <translation>टेलीफ़ोन</translation>
    </message>
    <message>
        <source>Telephone, 0 to 4 kHz</source>
        <extracomment>actions.py</extracomment>
        <translation>टेलीफ़ोन, 0 से 4 kHz</translation>
    </message>
    <message>
        <source>That label was changed elsewhere since, so it stays as it is</source>
        <extracomment>work/work.py</extracomment>
        <translation>वह लेबल इस बीच कहीं और बदला गया, इसलिए वैसा ही रहेगा</translation>
    </message>
    <message>
        <source>That was the last clip of this list</source>
        <extracomment>work/finishing.py</extracomment>
        <translation>यह इस सूची की अंतिम क्लिप थी</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen clips</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>
            <numerusform>चुनी हुई %Ln क्लिप</numerusform>
            <numerusform>चुनी हुई %Ln क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>The clips are gone again, but for those with work</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>क्लिप फिर हट गईं, सिवाय उनके जिन पर काम हुआ है</translation>
    </message>
    <message>
        <source>The clips with two labels say nothing of noise or channel yet.</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>दो लेबल वाली क्लिप अभी शोर या चैनल के बारे में कुछ नहीं कहतीं।</translation>
    </message>
    <message>
        <source>The file is broken</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>फ़ाइल ख़राब है</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown: replace these, then look again</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>
            <numerusform>पहला %Ln दिखाया गया है: इसे बदलिए, फिर दोबारा देखिए</numerusform>
            <numerusform>पहले %Ln दिखाए गए हैं: इन्हें बदलिए, फिर दोबारा देखिए</numerusform>
        </translation>
    </message>
    <message>
        <source>The keys are those of {preset} now</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>अब कुंजियाँ {preset} वाली हैं</translation>
    </message>
    <message>
        <source>The keys are those of {preset} now; your own changes stay</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>अब कुंजियाँ {preset} वाली हैं; आपके अपने बदलाव बने रहते हैं</translation>
    </message>
    <message>
        <source>The line at the bottom says what comes next. {help} shows all keys; Help, Tour shows this again.</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>सबसे नीचे की पंक्ति बताती है कि आगे क्या करना है। {help} सभी कुंजियाँ दिखाता है; “सहायता, परिचय” यह फिर दिखाता है।</translation>
    </message>
    <message>
        <source>The project&apos;s list of words is the reviewer&apos;s and the lead&apos;s to give</source>
        <extracomment>traffic.py</extracomment>
        <translation>परियोजना की शब्द-सूची समीक्षक और प्रमुख देते हैं</translation>
    </message>
    <message numerus="yes">
        <source>The project&apos;s list of words now holds %Ln words</source>
        <extracomment>traffic.py</extracomment>
        <translation>
            <numerusform>परियोजना की शब्द-सूची में अब %Ln शब्द है</numerusform>
            <numerusform>परियोजना की शब्द-सूची में अब %Ln शब्द हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The report cannot be written: {why}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>रिपोर्ट लिखी नहीं जा सकती: {why}</translation>
    </message>
    <message>
        <source>The sound cache takes at most {size}</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>ध्वनि कैश अधिकतम {size} लेता है</translation>
    </message>
    <message>
        <source>The sound of this clip is not here</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>इस क्लिप की ध्वनि यहाँ नहीं है</translation>
    </message>
    <message>
        <source>The sound of this clip is not here. Find it with Project, Import: the labels stay with it</source>
        <extracomment>listening/panel.py</extracomment>
        <translation>इस क्लिप की ध्वनि यहाँ नहीं है। परियोजना, आयात से खोजिए: लेबल उसके साथ रहते हैं</translation>
    </message>
    <message>
        <source>The sound of this example is not on this computer</source>
        <extracomment>work/examples.py</extracomment>
        <translation>इस उदाहरण की ध्वनि इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>The sound output went away, so playing stopped. Press play to go on.</source>
        <extracomment>player/player.py</extracomment>
        <translation>ध्वनि आउटपुट हट गया, इसलिए चलना रुक गया। आगे सुनने के लिए चलाएँ दबाइए।</translation>
    </message>
    <message>
        <source>The spelling of “{language}” is checked by {path}</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>“{language}” की वर्तनी {path} से जाँची जाती है</translation>
    </message>
    <message>
        <source>The tag at hand has no example yet: a reviewer chooses them in the Tag menu</source>
        <extracomment>work/examples.py</extracomment>
        <translation>मौजूदा टैग का अभी कोई उदाहरण नहीं: समीक्षक उन्हें “टैग” मेनू में चुनते हैं</translation>
    </message>
    <message>
        <source>The tags of the last finished clip taken over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>पिछली पूरी क्लिप के टैग लिए गए</translation>
    </message>
    <message>
        <source>The transcript is still open.   {text} starts here · {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>प्रतिलेख अभी बाकी है।   {text} यहाँ शुरू करता है · {nothing}: कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>The whole clip  {all}; in {zoom_in}, out {zoom_out}, to the selection {selection}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>पूरी क्लिप  {all}; ज़ूम इन {zoom_in}, आउट {zoom_out}, चयन तक {selection}</translation>
    </message>
    <message>
        <source>This clip</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>यह क्लिप</translation>
    </message>
    <message>
        <source>This clip belongs to a blind round: no draft is shown</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>यह क्लिप ब्लाइंड दौर की है: प्रारूप नहीं दिखाया जाता</translation>
    </message>
    <message>
        <source>This clip cannot be labeled, with a reason</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>यह क्लिप लेबल नहीं हो सकती, कारण सहित</translation>
    </message>
    <message>
        <source>This clip has one channel</source>
        <extracomment>next_step.py</extracomment>
        <translation>इस क्लिप में एक ही चैनल है</translation>
    </message>
    <message>
        <source>This form cannot hold: {parts}.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>यह फ़ॉर्मैट नहीं रख सकता: {parts}।</translation>
    </message>
    <message>
        <source>This form holds everything.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>यह फ़ॉर्मैट सब कुछ रखता है।</translation>
    </message>
    <message>
        <source>This is the first clip of the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>यह सूची की पहली क्लिप है</translation>
    </message>
    <message>
        <source>This is the first segment of the recording</source>
        <extracomment>work/walking.py</extracomment>
        <translation>यह रिकॉर्डिंग का पहला सेगमेंट है</translation>
    </message>
    <message>
        <source>This is the last clip of the list</source>
        <extracomment>next_step.py</extracomment>
        <translation>यह सूची की अंतिम क्लिप है</translation>
    </message>
    <message>
        <source>This is the last segment of the recording</source>
        <extracomment>work/walking.py</extracomment>
        <translation>यह रिकॉर्डिंग का अंतिम सेगमेंट है</translation>
    </message>
    <message>
        <source>This label has no time spans. Select a stretch, then {mark} marks it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>इस लेबल में समय-खंड नहीं। भाग चुनिए, फिर {mark} बनाता है</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>यह परियोजना केवल पढ़ने के लिए खुली है</translation>
    </message>
    <message>
        <source>This recording has no segments. Clip, Segment this recording makes them</source>
        <extracomment>work/walking.py</extracomment>
        <translation>इस रिकॉर्डिंग में सेगमेंट नहीं हैं। “क्लिप, यह रिकॉर्डिंग काटें” उन्हें बनाता है</translation>
    </message>
    <message>
        <source>Time span of {tag} taken away</source>
        <extracomment>work/spans.py</extracomment>
        <translation>{tag} का समय-खंड हटाया गया</translation>
    </message>
    <message>
        <source>Time span of {tag}: {seconds} s</source>
        <extracomment>work/spans.py</extracomment>
        <translation>{tag} का समय-खंड: {seconds} सेकंड</translation>
    </message>
    <message>
        <source>Time spans</source>
        <extracomment>dialogs/history.py, tags/span_list.py</extracomment>
        <translation>समय-खंड</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>To target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>लक्ष्य तक</translation>
    </message>
    <message>
        <source>To the end</source>
        <extracomment>actions.py</extracomment>
        <translation>अंत पर</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>actions.py</extracomment>
        <translation>आरंभ पर</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>actions.py</extracomment>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>dialogs/history.py, transcript/editor.py</extracomment>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>Transcript as the other text</source>
        <extracomment>actions.py</extracomment>
        <translation>प्रतिलेख बाकी पाठ जैसा</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>actions.py, dialogs/key_editor.py, frame/quiet_line.py, work/segmenting.py, work/work.py</extracomment>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Undoing</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>पूर्ववत करना</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>actions.py, dialogs/guide.py, dialogs/keys.py</extracomment>
        <translation>उपयोगकर्ता मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>actions.py</extracomment>
        <translation>दृश्य</translation>
    </message>
    <message>
        <source>Viridis</source>
        <extracomment>look/panel.py</extracomment>
        <translation>विरिडिस</translation>
    </message>
    <message>
        <source>Wait for the key</source>
        <extracomment>actions.py</extracomment>
        <translation>कुंजी की प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>वेब पृष्ठ (*.html)</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>आगे क्या करें</translation>
    </message>
    <message>
        <source>What would be added</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>जो जोड़ा जाएगा</translation>
    </message>
    <message>
        <source>What you set by hand last</source>
        <extracomment>look/panel.py</extracomment>
        <translation>जो आपने पिछली बार स्वयं सेट किया</translation>
    </message>
    <message>
        <source>What {key} does, or begins</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{key} जो करता है, या जो उससे शुरू होता है</translation>
    </message>
    <message>
        <source>When a clip opens</source>
        <extracomment>actions.py</extracomment>
        <translation>क्लिप खुलने पर</translation>
    </message>
    <message>
        <source>Where should the project for this sound lie?</source>
        <extracomment>traffic.py</extracomment>
        <translation>इस ध्वनि की परियोजना कहाँ रहे?</translation>
    </message>
    <message>
        <source>Where somebody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>जहाँ कोई बोलता है</translation>
    </message>
    <message>
        <source>Which channel is seen</source>
        <extracomment>listening/transport.py</extracomment>
        <translation type="vanished">कौन सा चैनल दिखे</translation>
    </message>
    <message>
        <source>Which channel is seen and heard</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>कौन-सा चैनल दिखे और सुनाई दे</translation>
    </message>
    <message>
        <source>Which dictionary checks the spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>वर्तनी किस शब्दकोश से जाँची जाती है</translation>
    </message>
    <message>
        <source>Which model&apos;s draft…</source>
        <extracomment>actions.py</extracomment>
        <translation>किस मॉडल का प्रारूप…</translation>
    </message>
    <message>
        <source>Which tag? Press its key, then {mark} marks the selection with it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>कौन सा टैग? उसकी कुंजी दबाइए, फिर {mark} चयन पर लगाता है</translation>
    </message>
    <message>
        <source>While text is typed, keys marked “in text” fire, and those of Project and View with Ctrl; no others.</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>पाठ लिखते समय “पाठ में” वाली कुंजियाँ और परियोजना तथा दृश्य की Ctrl वाली कुंजियाँ काम करती हैं; और कोई नहीं।</translation>
    </message>
    <message>
        <source>Who is labeling</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>कौन लेबल कर रहा है</translation>
    </message>
    <message>
        <source>Who is labeling?</source>
        <extracomment>frame/top_bar.py, frame/welcome.py</extracomment>
        <translation>कौन लेबल कर रहा है?</translation>
    </message>
    <message>
        <source>Whole report as HTML</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>पूरी रिपोर्ट HTML में</translation>
    </message>
    <message>
        <source>Whole words</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>पूरे शब्द</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>क्यों अस्वीकृत हुई</translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>look/panel.py</extracomment>
        <translation>विंडो</translation>
    </message>
    <message>
        <source>Window length</source>
        <extracomment>look/panel.py</extracomment>
        <translation>विंडो की लंबाई</translation>
    </message>
    <message>
        <source>Words hidden by noise [noise/]</source>
        <extracomment>actions.py</extracomment>
        <translation>शोर में छिपे शब्द [noise/]</translation>
    </message>
    <message>
        <source>Words that may follow</source>
        <extracomment>transcript/completion.py</extracomment>
        <translation>संभावित अगले शब्द</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this machine</source>
        <extracomment>frame/help.py</extracomment>
        <translation>बिना नेटवर्क के चलता है: इस मशीन से कुछ बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>Write drafts</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>प्रारूप लिखें</translation>
    </message>
    <message>
        <source>Write the transcript</source>
        <extracomment>actions.py</extracomment>
        <translation>प्रतिलेख लिखें</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   {finish} finishes</source>
        <extracomment>next_step.py</extracomment>
        <translation>जो कहा गया, शब्दशः लिखिए।   {finish} पूरा करता है</translation>
    </message>
    <message>
        <source>Write what is said, word for word.   {text} starts here · {nothing}: nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>जो कहा गया, शब्दशः लिखिए।   {text} यहाँ शुरू करता है · {nothing}: कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>Write “{mark}”</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” लिखें</translation>
    </message>
    <message>
        <source>Writing drafts</source>
        <extracomment>work/local_drafts.py</extracomment>
        <translation>प्रारूप लिखना</translation>
    </message>
    <message numerus="yes">
        <source>You have been listening for %Ln minutes. A short break rests the ears</source>
        <extracomment>work/breaks.py</extracomment>
        <translation>
            <numerusform>आप %Ln मिनट से सुन रहे हैं। छोटा ब्रेक कानों को आराम देता है</numerusform>
            <numerusform>आप %Ln मिनट से सुन रहे हैं। छोटा ब्रेक कानों को आराम देता है</numerusform>
        </translation>
    </message>
    <message>
        <source>Your list of words cannot be written: {reason}</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>आपकी शब्द-सूची लिखी नहीं जा सकती: {reason}</translation>
    </message>
    <message>
        <source>Your name</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Your work is kept, what was being typed too. Go on, or restart: the window opens where you were.</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>आपका काम सुरक्षित है, और जो लिखा जा रहा था वह भी। जारी रखिए, या फिर शुरू कीजिए: विंडो वहीं खुलेगी जहाँ आप थे।</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <extracomment>actions.py</extracomment>
        <translation>ज़ूम इन करें</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <extracomment>actions.py</extracomment>
        <translation>ज़ूम आउट करें</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>चयन तक ज़ूम करें</translation>
    </message>
    <message>
        <source>Zoom to the whole clip</source>
        <extracomment>actions.py</extracomment>
        <translation>पूरी क्लिप दिखाएँ</translation>
    </message>
    <message>
        <source>[noise/] … [/noise] hides words</source>
        <extracomment>work/writing.py</extracomment>
        <translation>[noise/] … [/noise] शब्द छिपाता है</translation>
    </message>
    <message>
        <source>a model</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>a model cannot tell</source>
        <extracomment>tags/row.py</extracomment>
        <translation>मॉडल को पता नहीं</translation>
    </message>
    <message>
        <source>a tag by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>टैग अपनी कुंजी से</translation>
    </message>
    <message>
        <source>a tag&apos;s key</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>टैग की कुंजी</translation>
    </message>
    <message>
        <source>about {clips} more among the unanswered</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>अनुत्तरित में लगभग {clips} और</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>लगभग {hours} घं॰ {minutes} मि॰ बाकी</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <extracomment>frame/quiet_line.py, queue/pace.py</extracomment>
        <translation>लगभग {minutes} मि॰ बाकी</translation>
    </message>
    <message>
        <source>agreed above {limit}</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>{limit} से ऊपर सहमत</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>look/panel.py</extracomment>
        <translation>अधिकतम</translation>
    </message>
    <message>
        <source>all channels</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>सभी चैनल</translation>
    </message>
    <message>
        <source>also in text</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>पाठ में भी</translation>
    </message>
    <message numerus="yes">
        <source>and in %Ln drafts, which Undo leaves</source>
        <extracomment>replacing.py</extracomment>
        <translation>
            <numerusform>और %Ln प्रारूप में, जिसे “पूर्ववत करें” नहीं बदलता</numerusform>
            <numerusform>और %Ln प्रारूपों में, जिन्हें “पूर्ववत करें” नहीं बदलता</numerusform>
        </translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>below the window</extracomment>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>below the window</extracomment>
        <translation>बैच</translation>
    </message>
    <message>
        <source>borderline</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>सीमावर्ती</translation>
    </message>
    <message>
        <source>by its button</source>
        <extracomment>next_step.py</extracomment>
        <translation>अपने बटन से</translation>
    </message>
    <message>
        <source>cannot be labeled</source>
        <extracomment>dialogs/history.py, queue/delegate.py</extracomment>
        <translation>लेबल असंभव</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <extracomment>below the window</extracomment>
        <translation>पता नहीं</translation>
    </message>
    <message>
        <source>carried over by a change of tags</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>टैग बदलने पर आगे लाया गया</translation>
    </message>
    <message>
        <source>channel tags</source>
        <extracomment>below the window</extracomment>
        <translation>चैनल टैग</translation>
    </message>
    <message>
        <source>channel {number}</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>चैनल {number}</translation>
    </message>
    <message>
        <source>channels mixed</source>
        <extracomment>listening/channels.py</extracomment>
        <translation>चैनल मिले हुए</translation>
    </message>
    <message>
        <source>devices</source>
        <extracomment>below the window</extracomment>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>different environments</source>
        <extracomment>below the window</extracomment>
        <translation>अलग परिवेश</translation>
    </message>
    <message>
        <source>different transcripts</source>
        <extracomment>below the window</extracomment>
        <translation>अलग प्रतिलेख</translation>
    </message>
    <message>
        <source>different words after normalizing</source>
        <extracomment>below the window</extracomment>
        <translation>सामान्यीकरण के बाद अलग शब्द</translation>
    </message>
    <message>
        <source>disputed</source>
        <extracomment>below the window</extracomment>
        <translation>विवादित</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>drafts and clips that cannot be labeled</source>
        <extracomment>below the window</extracomment>
        <translation>प्रारूप और लेबल न हो सकने वाली क्लिप</translation>
    </message>
    <message>
        <source>each clip&apos;s own, as in en</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>हर क्लिप की अपनी, जैसे en</translation>
    </message>
    <message>
        <source>engineer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>इंजीनियर</translation>
    </message>
    <message>
        <source>environments</source>
        <extracomment>below the window</extracomment>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>expected</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>finished</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>finishes the clip and goes to the next. Nothing needs saving</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>क्लिप पूरी करके अगली पर जाता है। कुछ सहेजना नहीं पड़ता</translation>
    </message>
    <message>
        <source>flagged</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>झंडा लगा</translation>
    </message>
    <message>
        <source>flags</source>
        <extracomment>below the window</extracomment>
        <translation>झंडे</translation>
    </message>
    <message>
        <source>from a model</source>
        <extracomment>tags/row.py</extracomment>
        <translation>मॉडल से</translation>
    </message>
    <message>
        <source>from a model: {severity}</source>
        <extracomment>tags/row.py</extracomment>
        <translation>मॉडल से: {severity}</translation>
    </message>
    <message>
        <source>gold and reference labels told apart</source>
        <extracomment>below the window</extracomment>
        <translation>गोल्ड और संदर्भ लेबल का भेद</translation>
    </message>
    <message>
        <source>guideline versions</source>
        <extracomment>below the window</extracomment>
        <translation>दिशानिर्देश के संस्करण</translation>
    </message>
    <message>
        <source>guideline {version}</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>दिशानिर्देश {version}</translation>
    </message>
    <message>
        <source>guideline {version} · changed</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>दिशानिर्देश {version} · बदला</translation>
    </message>
    <message>
        <source>has the tag</source>
        <extracomment>below the window</extracomment>
        <translation>पर टैग है</translation>
    </message>
    <message>
        <source>has the tag in this environment</source>
        <extracomment>below the window</extracomment>
        <translation>पर इस परिवेश में टैग है</translation>
    </message>
    <message>
        <source>has the tag with this severity</source>
        <extracomment>below the window</extracomment>
        <translation>पर इस गंभीरता का टैग है</translation>
    </message>
    <message>
        <source>in force</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>लागू</translation>
    </message>
    <message>
        <source>in text</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>पाठ में</translation>
    </message>
    <message>
        <source>labeled</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>लेबल की गईं</translation>
    </message>
    <message>
        <source>labeler</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>labelers</source>
        <extracomment>below the window</extracomment>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>labels of two or more labelers</source>
        <extracomment>below the window</extracomment>
        <translation>दो या अधिक लेबलकर्ताओं के लेबल</translation>
    </message>
    <message>
        <source>languages</source>
        <extracomment>below the window</extracomment>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>lead</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>प्रमुख</translation>
    </message>
    <message>
        <source>loop clip</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>क्लिप दोहराव</translation>
    </message>
    <message>
        <source>loop off</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>दोहराव बंद</translation>
    </message>
    <message>
        <source>loop selection</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>चयन दोहराव</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>कोई भाषा नहीं</translation>
    </message>
    <message numerus="yes">
        <source>nobody speaks in %n recordings</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>
            <numerusform>%n रिकॉर्डिंग में कोई नहीं बोलता</numerusform>
            <numerusform>%n रिकॉर्डिंग में कोई नहीं बोलता</numerusform>
        </translation>
    </message>
    <message>
        <source>noise tags</source>
        <extracomment>below the window</extracomment>
        <translation>शोर टैग</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>below the window</extracomment>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>not graded</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>गंभीरता नहीं</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <extracomment>below the window</extracomment>
        <translation>नहीं देखी गई</translation>
    </message>
    <message>
        <source>not saved: {reason}</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>सहेजा नहीं गया: {reason}</translation>
    </message>
    <message>
        <source>not set</source>
        <extracomment>tags/row.py</extracomment>
        <translation>नहीं लगा</translation>
    </message>
    <message>
        <source>not yet</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>below the window</extracomment>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>dialogs/history.py, queue/delegate.py, segments/panel.py</extracomment>
        <translation>कुछ नहीं कहा गया</translation>
    </message>
    <message>
        <source>one tag by one labeler, the other tag by another</source>
        <extracomment>below the window</extracomment>
        <translation>एक टैग एक लेबलकर्ता का, दूसरा दूसरे का</translation>
    </message>
    <message>
        <source>plays and pauses. Drag over the sound to select a stretch</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>चलाता और रोकता है। भाग चुनने के लिए ध्वनि पर खींचिए</translation>
    </message>
    <message>
        <source>questions</source>
        <extracomment>below the window</extracomment>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>redone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>फिर से किया गया</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>same loudness</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>समान प्रबलता</translation>
    </message>
    <message>
        <source>same tag, different severities</source>
        <extracomment>below the window</extracomment>
        <translation>वही टैग, अलग गंभीरता</translation>
    </message>
    <message>
        <source>saved</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>saving…</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>says that nothing but the speaker is heard: an answer, not an empty field</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>कहता है कि वक्ता के सिवा कुछ सुनाई नहीं देता: यह उत्तर है, खाली स्थान नहीं</translation>
    </message>
    <message>
        <source>seconds spent</source>
        <extracomment>below the window</extracomment>
        <translation>लगे सेकंड</translation>
    </message>
    <message>
        <source>set</source>
        <extracomment>dialogs/history.py, tags/row.py</extracomment>
        <translation>लगा है</translation>
    </message>
    <message>
        <source>set a background noise; the same key again says how much it disturbs</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>पृष्ठभूमि का शोर लगाते हैं; वही कुंजी फिर दबाने से तय होता है कि वह कितनी बाधा डालता है</translation>
    </message>
    <message>
        <source>severities</source>
        <extracomment>below the window</extracomment>
        <translation>गंभीरताएँ</translation>
    </message>
    <message>
        <source>severity {grade}</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>गंभीरता {grade}</translation>
    </message>
    <message>
        <source>single channels of a recording</source>
        <extracomment>below the window</extracomment>
        <translation>रिकॉर्डिंग के अलग चैनल</translation>
    </message>
    <message>
        <source>speakers</source>
        <extracomment>below the window</extracomment>
        <translation>वक्ता</translation>
    </message>
    <message>
        <source>speed {times}</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>गति {times}</translation>
    </message>
    <message>
        <source>splits</source>
        <extracomment>below the window</extracomment>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>starts the transcript: what is said, word for word</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>प्रतिलेख शुरू करता है: जो कहा गया, शब्दशः</translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <extracomment>replacing.py, work/copying.py</extracomment>
        <translation>अंत से पहले रोका गया</translation>
    </message>
    <message>
        <source>stopping…</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>रुक रहा है…</translation>
    </message>
    <message>
        <source>stretches of a recording</source>
        <extracomment>below the window</extracomment>
        <translation>रिकॉर्डिंग के भाग</translation>
    </message>
    <message>
        <source>tagged by at least one</source>
        <extracomment>below the window</extracomment>
        <translation>कम से कम एक ने टैग लगाया</translation>
    </message>
    <message>
        <source>tagged by both of a pair</source>
        <extracomment>below the window</extracomment>
        <translation>जोड़े के दोनों ने टैग लगाया</translation>
    </message>
    <message>
        <source>tagged by one, denied by another</source>
        <extracomment>below the window</extracomment>
        <translation>एक ने टैग लगाया, दूसरे ने नकारा</translation>
    </message>
    <message>
        <source>tagged by the earlier name alone</source>
        <extracomment>below the window</extracomment>
        <translation>केवल पहले नाम ने टैग लगाया</translation>
    </message>
    <message>
        <source>tagged by the later name alone</source>
        <extracomment>below the window</extracomment>
        <translation>केवल दूसरे नाम ने टैग लगाया</translation>
    </message>
    <message>
        <source>taken back</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>लक्ष्य {amount}</translation>
    </message>
    <message>
        <source>the answer &apos;cannot tell&apos;</source>
        <extracomment>below the window</extracomment>
        <translation>उत्तर “पता नहीं चलता”</translation>
    </message>
    <message>
        <source>the answer &apos;nothing said&apos;</source>
        <extracomment>below the window</extracomment>
        <translation>उत्तर “कुछ नहीं कहा गया”</translation>
    </message>
    <message>
        <source>the background noise: a tag by its key, or {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>पृष्ठभूमि का शोर: टैग अपनी कुंजी से, या {none} यानी कोई नहीं</translation>
    </message>
    <message>
        <source>the background noise: {leave} and then any tag&apos;s key, {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>पृष्ठभूमि का शोर: {leave} और फिर किसी टैग की कुंजी, {none} यानी कोई नहीं</translation>
    </message>
    <message>
        <source>the background noise: {tags}, or {leave} and then any tag&apos;s key, {none} for none</source>
        <extracomment>next_step.py</extracomment>
        <translation>पृष्ठभूमि का शोर: {tags}, या {leave} और फिर किसी टैग की कुंजी, {none} यानी कोई नहीं</translation>
    </message>
    <message>
        <source>the channel, by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>चैनल, अपनी कुंजी से</translation>
    </message>
    <message>
        <source>the channel: {first}, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>चैनल: {first}, फिर अंक</translation>
    </message>
    <message>
        <source>the channel: {leave}, then its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>चैनल: {leave}, फिर उसकी कुंजी</translation>
    </message>
    <message>
        <source>the channel: {leave}, then {first} and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>चैनल: {leave}, फिर {first} और अंक</translation>
    </message>
    <message>
        <source>the environment, by its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>परिवेश, अपनी कुंजी से</translation>
    </message>
    <message>
        <source>the environment: {first}, then a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>परिवेश: {first}, फिर अंक</translation>
    </message>
    <message>
        <source>the environment: {leave}, then its key</source>
        <extracomment>next_step.py</extracomment>
        <translation>परिवेश: {leave}, फिर उसकी कुंजी</translation>
    </message>
    <message>
        <source>the environment: {leave}, then {first} and a digit</source>
        <extracomment>next_step.py</extracomment>
        <translation>परिवेश: {leave}, फिर {first} और अंक</translation>
    </message>
    <message>
        <source>the transcript: write it here, or {leave} and then {nothing} if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>प्रतिलेख: यहाँ लिखिए, या {leave} और फिर {nothing} यदि कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>the transcript: {text} to write it, {nothing} if nobody speaks</source>
        <extracomment>next_step.py</extracomment>
        <translation>प्रतिलेख: लिखने के लिए {text}, {nothing} यदि कोई नहीं बोलता</translation>
    </message>
    <message>
        <source>time spans</source>
        <extracomment>below the window</extracomment>
        <translation>समय-खंड</translation>
    </message>
    <message>
        <source>times of labeling</source>
        <extracomment>below the window</extracomment>
        <translation>लेबल करने के समय</translation>
    </message>
    <message>
        <source>times of recording</source>
        <extracomment>below the window</extracomment>
        <translation>रिकॉर्डिंग के समय</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>look/panel.py</extracomment>
        <translation>से</translation>
    </message>
    <message>
        <source>transcripts</source>
        <extracomment>below the window</extracomment>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>transcripts that are equal after normalizing</source>
        <extracomment>below the window</extracomment>
        <translation>सामान्यीकरण के बाद समान प्रतिलेख</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>पूर्ववत किया गया</translation>
    </message>
    <message>
        <source>where it matters</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>यदि आवश्यक हो</translation>
    </message>
    <message>
        <source>whether a suggestion was shown</source>
        <extracomment>below the window</extracomment>
        <translation>क्या सुझाव दिखाया गया</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>dialogs/history.py, tags/guideline_card.py</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>zoom 1:1</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>ज़ूम 1:1</translation>
    </message>
    <message>
        <source>zoom {times} ×</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>ज़ूम {times} ×</translation>
    </message>
    <message>
        <source>{amount} to target</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>लक्ष्य तक {amount}</translation>
    </message>
    <message>
        <source>{answers} (from a model)</source>
        <extracomment>tags/axis_button.py</extracomment>
        <translation>{answers} (मॉडल से)</translation>
    </message>
    <message>
        <source>{clips} an hour</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>{clips} प्रति घंटा</translation>
    </message>
    <message>
        <source>{clip} (draft)</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>{clip} (प्रारूप)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>frame/quiet_line.py, queue/pace.py</extracomment>
        <translation>{total} में से {done}</translation>
    </message>
    <message>
        <source>{file} seems to hold what a model says. Predictions are kept beside the labels.</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>लगता है {file} में मॉडल का कहा हुआ है। पूर्वानुमान लेबल के साथ अलग रखे जाते हैं।</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>{file}, पंक्ति {line}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <extracomment>keys/in_force.py</extracomment>
        <translation>{first} से {last}</translation>
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
        <source>{how} F2 or typing</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{how} F2 या टाइप</translation>
    </message>
    <message>
        <source>{job}: stopped. What was done so far is kept</source>
        <extracomment>window.py</extracomment>
        <translation>{job}: रोका गया। अब तक का काम सुरक्षित है</translation>
    </message>
    <message>
        <source>{keys}, then</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{keys}, फिर</translation>
    </message>
    <message>
        <source>{keys}, then a key of those above</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{keys}, फिर ऊपर की कोई कुंजी</translation>
    </message>
    <message>
        <source>{key} and {other} of “{title}” cannot both hold: the shorter fires first</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} और “{title}” की {other} साथ नहीं चल सकतीं: छोटी कुंजी पहले काम करती है</translation>
    </message>
    <message>
        <source>{key} back</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{key} वापस</translation>
    </message>
    <message numerus="yes">
        <source>{key} begins the keys of “{title}” and %Ln more: they would lose them</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>
            <numerusform>{key} से “{title}” और %Ln अन्य क्रिया की कुंजियाँ शुरू होती हैं: वे उनसे छिन जाएँगी</numerusform>
            <numerusform>{key} से “{title}” और %Ln अन्य क्रियाओं की कुंजियाँ शुरू होती हैं: वे उनसे छिन जाएँगी</numerusform>
        </translation>
    </message>
    <message>
        <source>{key} belongs to the system or its menus, and would not always arrive here</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} सिस्टम या उसके मेनू की कुंजी है, और यहाँ हर बार नहीं पहुँचेगी</translation>
    </message>
    <message>
        <source>{key} does nothing yet</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{key} अभी कुछ नहीं करता</translation>
    </message>
    <message>
        <source>{key} does that already</source>
        <extracomment>dialogs/key_editor.py</extracomment>
        <translation>{key} पहले से यही करता है</translation>
    </message>
    <message>
        <source>{key} does “{title}” already</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} पहले से “{title}” की कुंजी है</translation>
    </message>
    <message>
        <source>{key} edits the text there</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} वहाँ पाठ संपादित करता है</translation>
    </message>
    <message>
        <source>{key} is more than one stroke; in the text a key is one</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} एक से अधिक बार दबाना पड़ता है; पाठ में कुंजी एक ही बार दबती है</translation>
    </message>
    <message>
        <source>{key} is more than three strokes</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} तीन से अधिक बार दबाना पड़ता है</translation>
    </message>
    <message>
        <source>{key} is the only key of “{title}”</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} “{title}” की एकमात्र कुंजी है</translation>
    </message>
    <message>
        <source>{key} is typed in the text; there a key goes with Ctrl or Alt, or is a function key</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>{key} पाठ में लिखा जाता है; वहाँ कुंजी Ctrl या Alt के साथ हो, या फ़ंक्शन कुंजी हो</translation>
    </message>
    <message>
        <source>{key} writes a letter on keyboards with AltGr</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>AltGr वाले कीबोर्ड पर {key} अक्षर लिखता है</translation>
    </message>
    <message>
        <source>{key}, then a digit</source>
        <extracomment>tags/axis_button.py</extracomment>
        <translation>{key}, फिर अंक</translation>
    </message>
    <message>
        <source>{leave} leaves the text</source>
        <extracomment>next_step.py</extracomment>
        <translation>{leave} पाठ से बाहर</translation>
    </message>
    <message>
        <source>{level}, {over} dB over the gaps</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{level}, अंतराल से {over} dB ऊपर</translation>
    </message>
    <message>
        <source>{level}, {over} dB under the gaps</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{level}, अंतराल से {over} dB नीचे</translation>
    </message>
    <message>
        <source>{list}: finding the clips</source>
        <extracomment>report_places.py</extracomment>
        <translation>{list}: क्लिप खोजना</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{minutes} of {all} min are in clips</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>{all} में से {minutes} मिनट क्लिप में</translation>
    </message>
    <message numerus="yes">
        <source>{model}: %Ln clips</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>
            <numerusform>{model}: %Ln क्लिप</numerusform>
            <numerusform>{model}: %Ln क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <extracomment>coverage/view.py, reporting/counted.py</extracomment>
        <translation>{names} और {last}</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} (जुड़ा नहीं)</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <extracomment>agreement/tag_card.py</extracomment>
        <translation>केवल {name}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>{name} प्रति</translation>
    </message>
    <message>
        <source>{name} is connected again, and the sound comes from it</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} फिर जुड़ गया, और ध्वनि उसी से आती है</translation>
    </message>
    <message>
        <source>{name} is labeling now. Only {name}&apos;s own work is shown</source>
        <extracomment>window.py</extracomment>
        <translation>अब {name} लेबल कर रहे हैं। केवल {name} का काम दिखता है</translation>
    </message>
    <message>
        <source>{name} is not connected, so the sound comes from {other} until it is</source>
        <extracomment>sound_output.py</extracomment>
        <translation>{name} जुड़ा नहीं है, इसलिए उसके जुड़ने तक ध्वनि {other} से आती है</translation>
    </message>
    <message>
        <source>{name}: too short</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{name}: बहुत छोटा</translation>
    </message>
    <message>
        <source>{name}: type it, or step with ↑ and ↓</source>
        <extracomment>look/panel.py</extracomment>
        <translation>{name}: लिखिए, या ↑ और ↓ से बदलिए</translation>
    </message>
    <message>
        <source>{name}: {level} dB</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>{name}: {level} dB</translation>
    </message>
    <message>
        <source>{next}: next</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{next}: अगला</translation>
    </message>
    <message>
        <source>{next}: next, {mend}: mend it</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{next}: अगला, {mend}: सुधारें</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <extracomment>transcript/problems.py</extracomment>
        <translation>{count} में से {number}</translation>
    </message>
    <message>
        <source>{n} ms</source>
        <extracomment>look/panel.py</extracomment>
        <translation>{n} ms</translation>
    </message>
    <message>
        <source>{place}: counting</source>
        <extracomment>report_places.py</extracomment>
        <translation>{place}: गिनना</translation>
    </message>
    <message>
        <source>{said}; left out: {parts}</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>{said}; छोड़ा गया: {parts}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>{seconds} से॰</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{seconds} सेकंड बाकी</translation>
    </message>
    <message>
        <source>{share} of the clips with an answer</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>उत्तर वाली क्लिप का {share}</translation>
    </message>
    <message>
        <source>{shortest} to {longest} s, half of them up to {median} s</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>{shortest} से {longest} सेकंड, आधी क्लिप {median} सेकंड तक</translation>
    </message>
    <message>
        <source>{size} of the sound cache freed</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>ध्वनि कैश से {size} मुक्त हुआ</translation>
    </message>
    <message>
        <source>{tags} tag</source>
        <extracomment>next_step.py</extracomment>
        <translation>{tags} टैग लगाते हैं</translation>
    </message>
    <message>
        <source>{tag} marked</source>
        <extracomment>work/spans.py</extracomment>
        <translation>{tag}: समय-खंड बना</translation>
    </message>
    <message>
        <source>{tag} or {other}</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>{tag} या {other}</translation>
    </message>
    <message>
        <source>{tag} · channel</source>
        <extracomment>tag_names.py</extracomment>
        <translation>{tag} · चैनल</translation>
    </message>
    <message>
        <source>{tip}, in the text {key}</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>{tip}, पाठ में {key}</translation>
    </message>
    <message>
        <source>{title}: stopped. What was done so far is kept</source>
        <extracomment>work/copying.py</extracomment>
        <translation type="vanished">{title}: रोका गया। अब तक का काम सुरक्षित है</translation>
    </message>
    <message>
        <source>“{mark}” closes nothing: “{partner}” is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” कुछ बंद नहीं करता: “{partner}” नहीं है</translation>
    </message>
    <message>
        <source>“{mark}” holds no words: a noise that hides none is a tag</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” में कोई शब्द नहीं: जो शोर शब्द नहीं छिपाता वह टैग है</translation>
    </message>
    <message>
        <source>“{mark}” is a mark of another tool</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” किसी और टूल का चिह्न है</translation>
    </message>
    <message>
        <source>“{mark}” is no sound of the transcript rules</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” प्रतिलेख के नियमों की ध्वनि नहीं है</translation>
    </message>
    <message>
        <source>“{mark}” is not closed: “{partner}” is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” बंद नहीं है: “{partner}” नहीं है</translation>
    </message>
    <message>
        <source>“{mark}” stands inside a word: a blank is missing</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” शब्द के भीतर है: रिक्त स्थान नहीं है</translation>
    </message>
    <message>
        <source>“{mark}” stands inside another mark: close that one first</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}” दूसरे चिह्न के भीतर है: पहले उसे बंद कीजिए</translation>
    </message>
    <message>
        <source>“{mark}”: no blank stands between the plus and its word</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}”: प्लस और उसके शब्द के बीच रिक्त स्थान नहीं होता</translation>
    </message>
    <message>
        <source>“{mark}”: the hyphen of a word that is broken off stands behind it</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}”: अधूरे छोड़े गए शब्द का हाइफ़न उसके बाद आता है</translation>
    </message>
    <message>
        <source>“{mark}”: the plus of a word that the recording cuts off stands in front of it</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}”: रिकॉर्डिंग से कटे शब्द का प्लस उसके पहले आता है</translation>
    </message>
    <message>
        <source>“{mark}”: the recording cuts off only its first or last word</source>
        <extracomment>problem_words.py</extracomment>
        <translation>“{mark}”: रिकॉर्डिंग केवल अपना पहला या अंतिम शब्द काटती है</translation>
    </message>
    <message>
        <source>“{text}” is no target.</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>“{text}” लक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>“{word}” शब्दकोश में नहीं है</translation>
    </message>
</context>
</TS>
