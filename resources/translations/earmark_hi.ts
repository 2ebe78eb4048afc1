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
        <source> or </source>
        <extracomment>review/words.py</extracomment>
        <translation> या </translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation> से॰</translation>
    </message>
    <message numerus="yes">
        <source>%Ln agreements accepted as gold</source>
        <extracomment>review/place.py</extracomment>
        <translation>
            <numerusform>%Ln सहमति गोल्ड मानी गई</numerusform>
            <numerusform>%Ln सहमतियाँ गोल्ड मानी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anchors with gold beside them.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>
            <numerusform>गोल्ड के साथ %Ln एंकर।</numerusform>
            <numerusform>गोल्ड के साथ %Ln एंकर।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be labeled</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln लेबल नहीं हो सकती</numerusform>
            <numerusform>%Ln लेबल नहीं हो सकतीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips</source>
        <extracomment>queue/panel.py, reporting/counted.py, rounds/list_page.py</extracomment>
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
        <source>%Ln clips agree in everything. They can be gold too, marked as accepted in bulk.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप पर सब कुछ सहमत है। वह भी गोल्ड बन सकती है, थोक में स्वीकृत के रूप में अंकित।</numerusform>
            <numerusform>%Ln क्लिप पर सब कुछ सहमत है। वे भी गोल्ड बन सकती हैं, थोक में स्वीकृत के रूप में अंकित।</numerusform>
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
        <source>%Ln clips go back to their labelers with the next packet</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप अगले पैकेट के साथ अपने लेबलकर्ताओं को लौटेगी</numerusform>
            <numerusform>%Ln क्लिप अगले पैकेट के साथ अपने लेबलकर्ताओं को लौटेंगी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips labeled under an older {tag}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप पुराने {tag} के अनुसार लेबल की गई</numerusform>
            <numerusform>%Ln क्लिप पुराने {tag} के अनुसार लेबल की गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips measured</source>
        <extracomment>measuring.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप मापी गई</numerusform>
            <numerusform>%Ln क्लिप मापी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips nobody has answered may be of it</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप, जिसका उत्तर किसी ने नहीं दिया, इसकी हो सकती है</numerusform>
            <numerusform>%Ln क्लिप, जिनका उत्तर किसी ने नहीं दिया, इसकी हो सकती हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips stay behind, since their sound is not here</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप यहीं रहेगी, क्योंकि उसकी ध्वनि यहाँ नहीं है</numerusform>
            <numerusform>%Ln क्लिप यहीं रहेंगी, क्योंकि उनकी ध्वनि यहाँ नहीं है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips still to do</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप बाकी</numerusform>
            <numerusform>%Ln क्लिप बाकी</numerusform>
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
        <source>%Ln clips wait for their labelers.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप अपने लेबलकर्ताओं की प्रतीक्षा में है।</numerusform>
            <numerusform>%Ln क्लिप अपने लेबलकर्ताओं की प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln clips written under older transcript rules</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln क्लिप प्रतिलेख के पुराने नियमों से लिखी गई</numerusform>
            <numerusform>%Ln क्लिप प्रतिलेख के पुराने नियमों से लिखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflicts</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln टकराव</numerusform>
            <numerusform>%Ln टकराव</numerusform>
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
        <source>%Ln differences</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>
            <numerusform>%Ln अंतर</numerusform>
            <numerusform>%Ln अंतर</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreements to settle</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln असहमति सुलझानी है</numerusform>
            <numerusform>%Ln असहमतियाँ सुलझानी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln प्रारूप</numerusform>
            <numerusform>%Ln प्रारूप</numerusform>
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
        <extracomment>dialogs/import_result.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln फ़ाइल अस्वीकृत</numerusform>
            <numerusform>%Ln फ़ाइलें अस्वीकृत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln flagged clips</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>झंडे वाली %Ln क्लिप</numerusform>
            <numerusform>झंडे वाली %Ln क्लिप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln given away</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln दूसरों को दी गई</numerusform>
            <numerusform>%Ln दूसरों को दी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden repeats.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>
            <numerusform>%Ln छिपा दोहराव।</numerusform>
            <numerusform>%Ln छिपे दोहराव।</numerusform>
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
        <extracomment>dialogs/import_result.py, packets/came_back.py, packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln पहले से ज्ञात</numerusform>
            <numerusform>%Ln पहले से ज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels handed in</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln लेबल जमा किया गया</numerusform>
            <numerusform>%Ln लेबल जमा किए गए</numerusform>
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
        <source>%Ln labels that went on separately on two machines</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln लेबल दो कंप्यूटरों पर अलग-अलग आगे बढ़ा</numerusform>
            <numerusform>%Ln लेबल दो कंप्यूटरों पर अलग-अलग आगे बढ़े</numerusform>
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
        <source>%Ln more are in the list.</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>
            <numerusform>सूची में %Ln और है।</numerusform>
            <numerusform>सूची में %Ln और हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more clips are needed.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>
            <numerusform>%Ln और क्लिप चाहिए।</numerusform>
            <numerusform>%Ln और क्लिप चाहिए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more pairs share fewer clips.</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>
            <numerusform>%Ln और जोड़ी में साझा क्लिप कम हैं।</numerusform>
            <numerusform>%Ln और जोड़ियों में साझा क्लिप कम हैं।</numerusform>
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
        <source>%Ln new labels by {name}</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>
            <numerusform>{name} का %Ln नया लेबल</numerusform>
            <numerusform>{name} के %Ln नए लेबल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new labels taken back</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln नया लेबल वापस लिया गया</numerusform>
            <numerusform>%Ln नए लेबल वापस लिए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open questions of labelers</source>
        <extracomment>review/panel.py</extracomment>
        <translation>
            <numerusform>लेबलकर्ताओं का %Ln खुला प्रश्न</numerusform>
            <numerusform>लेबलकर्ताओं के %Ln खुले प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packets written to {folder}</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln पैकेट {folder} में लिखा गया</numerusform>
            <numerusform>%Ln पैकेट {folder} में लिखे गए</numerusform>
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
        <source>%Ln questions of labelers</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>
            <numerusform>लेबलकर्ताओं का %Ln प्रश्न</numerusform>
            <numerusform>लेबलकर्ताओं के %Ln प्रश्न</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions to answer</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln प्रश्न का उत्तर देना है</numerusform>
            <numerusform>%Ln प्रश्नों के उत्तर देने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recordings could not be measured, the first of them {path}: {reason}</source>
        <extracomment>measuring.py</extracomment>
        <translation>
            <numerusform>%Ln रिकॉर्डिंग मापी नहीं जा सकी, {path}: {reason}</numerusform>
            <numerusform>%Ln रिकॉर्डिंग मापी नहीं जा सकीं, उनमें पहली {path}: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln returned</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>
            <numerusform>%Ln लौटी</numerusform>
            <numerusform>%Ln लौटीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent back</source>
        <extracomment>queue/lists.py, review/panel.py</extracomment>
        <translation>
            <numerusform>%Ln वापस भेजी गई</numerusform>
            <numerusform>%Ln वापस भेजी गईं</numerusform>
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
        <source>%Ln suspect clips to hear</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>%Ln संदिग्ध क्लिप सुननी है</numerusform>
            <numerusform>%Ln संदिग्ध क्लिप सुननी हैं</numerusform>
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
        <source>%Ln unfinished labels stay here</source>
        <extracomment>packets/words.py</extracomment>
        <translation>
            <numerusform>%Ln अधूरा लेबल यहीं रहेगा</numerusform>
            <numerusform>%Ln अधूरे लेबल यहीं रहेंगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>
            <numerusform>%n बदलाव</numerusform>
            <numerusform>%n बदलाव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <extracomment>guidelines/follow_up.py, guidelines/place.py, guidelines/publishing.py, guidelines/rounds.py, guidelines/state_card.py, guidelines/words.py</extracomment>
        <translation>
            <numerusform>%n क्लिप</numerusform>
            <numerusform>%n क्लिप</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clips have labels made under an older text: exactly those, each heard by two.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>
            <numerusform>%n क्लिप पर पुराने पाठ से बना लेबल है: ठीक वही, दो लोग सुनेंगे।</numerusform>
            <numerusform>%n क्लिप पर पुराने पाठ से बने लेबल हैं: ठीक वही, हर एक को दो लोग सुनेंगे।</numerusform>
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
        <source>%n clips, those first that a clearer text would mend. Space plays.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n क्लिप। Space चलाता है।</numerusform>
            <numerusform>%n क्लिप, पहले वे जो स्पष्ट पाठ से सुधरेंगी। Space चलाता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found unclear.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n अस्पष्ट पाई गई।</numerusform>
            <numerusform>%n अस्पष्ट पाई गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instructions have changed: {names}</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>
            <numerusform>%n निर्देश बदला है: {names}</numerusform>
            <numerusform>%n निर्देश बदले हैं: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n labels</source>
        <extracomment>guidelines/place.py, guidelines/publishing.py, guidelines/state_card.py</extracomment>
        <translation>
            <numerusform>%n लेबल</numerusform>
            <numerusform>%n लेबल</numerusform>
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
        <source>%n not published yet: labelers hear them from the next edition on.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>
            <numerusform>%n अभी प्रकाशित नहीं: लेबलकर्ता उसे अगले संस्करण से सुनेंगे।</numerusform>
            <numerusform>%n अभी प्रकाशित नहीं: लेबलकर्ता उन्हें अगले संस्करण से सुनेंगे।</numerusform>
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
        <source>%n tags are new in the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>
            <numerusform>%n टैग अगले संस्करण में नया है</numerusform>
            <numerusform>%n टैग अगले संस्करण में नए हैं</numerusform>
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
        <source>(nothing)</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>(कुछ नहीं)</translation>
    </message>
    <message numerus="yes">
        <source>, %Ln of them hidden repeats</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>
            <numerusform>, जिनमें %Ln छिपा दोहराव</numerusform>
            <numerusform>, जिनमें %Ln छिपे दोहराव</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and %Ln anchors</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>
            <numerusform>, और %Ln एंकर</numerusform>
            <numerusform>, और %Ln एंकर</numerusform>
        </translation>
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
        <source>2 × matched spans ÷ spans of both</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>2 × मिले समय-खंड ÷ दोनों के समय-खंड</translation>
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
    <message numerus="yes">
        <source>; %Ln clips nobody of them may take</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>
            <numerusform>; %Ln क्लिप उनमें से कोई नहीं ले सकता</numerusform>
            <numerusform>; %Ln क्लिप उनमें से कोई नहीं ले सकता</numerusform>
        </translation>
    </message>
    <message>
        <source>A clip in five steps</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>पाँच चरणों में एक क्लिप</translation>
    </message>
    <message>
        <source>A clip with a question</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>प्रश्न वाली क्लिप</translation>
    </message>
    <message>
        <source>A copy lies at {path}</source>
        <extracomment>traffic.py</extracomment>
        <translation>एक प्रति यहाँ है: {path}</translation>
    </message>
    <message>
        <source>A decision in Review is made again</source>
        <extracomment>work/work.py</extracomment>
        <translation>समीक्षा का निर्णय फिर से लागू हुआ</translation>
    </message>
    <message>
        <source>A decision in Review was taken back</source>
        <extracomment>work/work.py</extracomment>
        <translation>समीक्षा का निर्णय वापस लिया गया</translation>
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
        <source>A folder for the packets</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>पैकेटों का फ़ोल्डर</translation>
    </message>
    <message>
        <source>A folder with a model that faster-whisper reads. Nothing is downloaded; no sound leaves this machine.</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>ऐसे मॉडल का फ़ोल्डर जिसे faster-whisper पढ़ता है। कुछ डाउनलोड नहीं होता; कोई ध्वनि इस मशीन से बाहर नहीं जाती।</translation>
    </message>
    <message>
        <source>A label in conflict</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>टकराव वाला लेबल</translation>
    </message>
    <message>
        <source>A label on the desk is finished again</source>
        <extracomment>review/place.py</extracomment>
        <translation>कार्यस्थल का लेबल फिर से पूरा हुआ</translation>
    </message>
    <message>
        <source>A label on the desk was taken back</source>
        <extracomment>review/place.py</extracomment>
        <translation>कार्यस्थल का लेबल वापस लिया गया</translation>
    </message>
    <message>
        <source>A model&apos;s draft was in sight</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>मॉडल का प्रारूप सामने था</translation>
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
        <source>A new tag</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>नया टैग</translation>
    </message>
    <message>
        <source>A number behind + counts clips nobody has answered: they may be of it.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>+ के बाद की संख्या उन क्लिप की है जिनका उत्तर किसी ने नहीं दिया: वे इसकी हो सकती हैं।</translation>
    </message>
    <message>
        <source>A part of {tag}. It is missing in labels made before, and the old answer is shown as a hint.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>{tag} का भाग। पहले बने लेबलों में यह नहीं है, और पुराना उत्तर संकेत के रूप में दिखता है।</translation>
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
        <source>A snapshot freezes every label, so that you can say what a model was trained on.</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>स्नैपशॉट हर लेबल को स्थिर कर देता है, ताकि आप बता सकें कि मॉडल किस पर प्रशिक्षित हुआ।</translation>
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
        <source>About this round</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>इस दौर के बारे में</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln agreements as gold</source>
        <extracomment>review/panel.py</extracomment>
        <translation>
            <numerusform>%Ln सहमति को गोल्ड मानें</numerusform>
            <numerusform>%Ln सहमतियों को गोल्ड मानें</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept them as gold</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>इन्हें गोल्ड मानें</translation>
    </message>
    <message>
        <source>Accept what agrees as gold</source>
        <extracomment>actions.py</extracomment>
        <translation>जो सहमत है उसे गोल्ड मानें</translation>
    </message>
    <message>
        <source>Accepted as gold with other agreements by {name}</source>
        <extracomment>review/words.py</extracomment>
        <translation>{name} ने अन्य सहमतियों के साथ गोल्ड माना</translation>
    </message>
    <message>
        <source>Accepting agreements</source>
        <extracomment>review/place.py</extracomment>
        <translation>सहमतियाँ स्वीकार करना</translation>
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
        <source>Add</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>जोड़ें</translation>
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
        <source>After discussion: {words}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>चर्चा के बाद: {words}</translation>
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
        <source>Against gold</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>गोल्ड के सामने</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>Agreement</source>
        <extracomment>actions.py, agreement/view.py, frame/top_bar.py</extracomment>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>Agreement in both</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>दोनों में सहमति</translation>
    </message>
    <message>
        <source>Agreement on time spans</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>समय-खंडों पर सहमति</translation>
    </message>
    <message>
        <source>Agreement per tag</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>हर टैग की सहमति</translation>
    </message>
    <message>
        <source>Agrees</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>सहमत</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
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
        <source>All but {name}</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name} के सिवा सब</translation>
    </message>
    <message>
        <source>All channels</source>
        <extracomment>actions.py</extracomment>
        <translation>सभी चैनल</translation>
    </message>
    <message>
        <source>All clips</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>सभी क्लिप</translation>
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
        <source>All disagreements</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>सभी असहमतियाँ</translation>
    </message>
    <message>
        <source>All disagreements are settled</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>सभी असहमतियाँ सुलझ गईं</translation>
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
        <source>All of them</source>
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>All tags</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>सभी टैग</translation>
    </message>
    <message>
        <source>All that any of them marks, with the words of the first</source>
        <extracomment>review/board.py</extracomment>
        <translation>जो कुछ किसी ने भी चिह्नित किया, पहले के शब्दों के साथ</translation>
    </message>
    <message>
        <source>All that they mark is taken, with the words of the first; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>उनका चिह्नित सब कुछ लिया गया, पहले के शब्दों के साथ; कारण चुनते ही सुलझेगा</translation>
    </message>
    <message>
        <source>All: every label that counts</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>सभी: हर मान्य लेबल</translation>
    </message>
    <message>
        <source>Alpha</source>
        <extracomment>agreement/columns.py, agreement/pairs_page.py</extracomment>
        <translation>अल्फ़ा</translation>
    </message>
    <message>
        <source>Alpha, frames</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>अल्फ़ा, फ़्रेम</translation>
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
        <source>An example for the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>अगले संस्करण का उदाहरण</translation>
    </message>
    <message>
        <source>An example of which tag? Press its key first</source>
        <extracomment>work/examples.py</extracomment>
        <translation>किस टैग का उदाहरण? पहले उसकी कुंजी दबाइए</translation>
    </message>
    <message>
        <source>Anchors with gold</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>गोल्ड वाले एंकर</translation>
    </message>
    <message>
        <source>Another language</source>
        <extracomment>remarks/bar.py</extracomment>
        <translation>दूसरी भाषा</translation>
    </message>
    <message>
        <source>Another said yes, the labeler no</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>दूसरे ने हाँ कहा, लेबलकर्ता ने नहीं</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>questions/view.py</extracomment>
        <translation>उत्तर दें</translation>
    </message>
    <message>
        <source>Answer questions…</source>
        <extracomment>actions.py</extracomment>
        <translation>प्रश्नों के उत्तर दें…</translation>
    </message>
    <message>
        <source>Answered</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>Answers to tags</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>टैगों के उत्तर</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>Any tag</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>कोई भी टैग</translation>
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
        <source>As its size asks for</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>आकार के अनुपात में</translation>
    </message>
    <message>
        <source>As labelers read it</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>जैसा लेबलकर्ता पढ़ते हैं</translation>
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
        <source>As they are now</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>जैसे अभी हैं</translation>
    </message>
    <message>
        <source>Ask again</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>फिर पूछें</translation>
    </message>
    <message>
        <source>Ask for the finished clips once more; their labels stay until then</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>पूरी क्लिप एक बार फिर माँगें; तब तक उनके लेबल बने रहेंगे</translation>
    </message>
    <message>
        <source>Ask their labelers again</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>उनके लेबलकर्ताओं से फिर पूछें</translation>
    </message>
    <message>
        <source>Asking again</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>फिर पूछना</translation>
    </message>
    <message>
        <source>Asks for</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>क्या पूछा जाए</translation>
    </message>
    <message>
        <source>Asks: {words}</source>
        <extracomment>review/card.py</extracomment>
        <translation>प्रश्न: {words}</translation>
    </message>
    <message>
        <source>Assignments</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Audio insufficient</source>
        <extracomment>review/words.py</extracomment>
        <translation>ध्वनि अपर्याप्त</translation>
    </message>
    <message>
        <source>Axis</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>अक्ष</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>dialogs/bulk.py, frame/welcome.py, remarks/ask.py, review/lines.py, rounds/planner.py</extracomment>
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
        <source>Back to all</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>सब पर वापस</translation>
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
        <source>Back to the definitions</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>परिभाषाओं पर वापस</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>तालिका पर वापस</translation>
    </message>
    <message>
        <source>Back to {name}’s work</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>{name} के काम पर वापस</translation>
    </message>
    <message>
        <source>Background noise</source>
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, rounds/form.py, tags/panel.py</extracomment>
        <translation>पृष्ठभूमि का शोर</translation>
    </message>
    <message>
        <source>Background noise not answered</source>
        <extracomment>review/chips.py</extracomment>
        <translation>पृष्ठभूमि के शोर का उत्तर नहीं</translation>
    </message>
    <message>
        <source>Background noise, the rarest first</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>पृष्ठभूमि का शोर, सबसे दुर्लभ पहले</translation>
    </message>
    <message>
        <source>Background noise: still open</source>
        <extracomment>tags/panel.py</extracomment>
        <translation>पृष्ठभूमि का शोर: अभी बाकी</translation>
    </message>
    <message>
        <source>Batch</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Before and after its guideline changed</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>दिशानिर्देश बदलने से पहले और बाद</translation>
    </message>
    <message>
        <source>Being labeled</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>लेबल हो रहा है</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>agreement/pairs_page.py, review/board.py</extracomment>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Both defensible</source>
        <extracomment>review/words.py</extracomment>
        <translation>दोनों उचित</translation>
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
        <source>By kind</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>प्रकार से</translation>
    </message>
    <message>
        <source>By labelers</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>लेबलकर्ताओं से</translation>
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
        <source>By tag</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>टैग से</translation>
    </message>
    <message>
        <source>By two axes</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>दो अक्षों से</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>dialogs/export.py, packets/hand_out.py</extracomment>
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
        <extracomment>actions.py, agreement/labelers_page.py, agreement/tag_card.py, coverage/columns.py, review/words.py, tag_names.py, tags/axis_button.py, tags/row.py</extracomment>
        <translation>पता नहीं चलता</translation>
    </message>
    <message>
        <source>Carrying labels over to merged tags</source>
        <extracomment>open_project.py</extracomment>
        <translation>लेबल मिलाए गए टैगों पर ले जाए जा रहे हैं</translation>
    </message>
    <message>
        <source>Cause: audio insufficient</source>
        <extracomment>actions.py</extracomment>
        <translation>कारण: ध्वनि अपर्याप्त</translation>
    </message>
    <message>
        <source>Cause: both defensible</source>
        <extracomment>actions.py</extracomment>
        <translation>कारण: दोनों उचित</translation>
    </message>
    <message>
        <source>Cause: guideline not followed</source>
        <extracomment>actions.py</extracomment>
        <translation>कारण: दिशानिर्देश का पालन नहीं</translation>
    </message>
    <message>
        <source>Cause: guideline unclear</source>
        <extracomment>actions.py</extracomment>
        <translation>कारण: दिशानिर्देश अस्पष्ट</translation>
    </message>
    <message>
        <source>Cause: slip</source>
        <extracomment>actions.py</extracomment>
        <translation>कारण: चूक</translation>
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
        <source>Change the guideline</source>
        <extracomment>review/board.py</extracomment>
        <translation>दिशानिर्देश बदलें</translation>
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
        <extracomment>actions.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, rounds/form.py, tags/axis_button.py</extracomment>
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
        <source>Choose a folder, and hand out</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>फ़ोल्डर चुनें और बाँटें</translation>
    </message>
    <message>
        <source>Choose a time span first: Alt+↓ takes the next one</source>
        <extracomment>work/spans.py</extracomment>
        <translation>पहले समय-खंड चुनिए: Alt+↓ अगला लेता है</translation>
    </message>
    <message>
        <source>Choose different axes for rows, columns and what they lie within.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>पंक्तियों, स्तंभों और बाहरी घेरे के लिए अलग-अलग अक्ष चुनिए।</translation>
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
        <source>Choose who labels.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>चुनिए कि कौन लेबल करेगा।</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>dialogs/local_model.py</extracomment>
        <translation>चुनें…</translation>
    </message>
    <message>
        <source>Chosen clips</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>चुनी हुई क्लिप</translation>
    </message>
    <message>
        <source>Clean or collect?</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>साफ़ करें या और जुटाएँ?</translation>
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
        <extracomment>actions.py, dialogs/replacing.py, look/spectrum_view.py, packets/came_back.py</extracomment>
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
        <source>Clip {number}</source>
        <extracomment>clip_names.py</extracomment>
        <translation>क्लिप {number}</translation>
    </message>
    <message>
        <source>Clips</source>
        <extracomment>agreement/kinds_page.py, agreement/pairs_page.py, agreement/rounds_page.py, agreement/spans_page.py, coverage/columns.py, dialogs/local_model.py, model_errors/columns.py, rounds/columns.py, rounds/form.py, rounds/planner.py</extracomment>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>Clips by tag and severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>टैग और गंभीरता के अनुसार क्लिप</translation>
    </message>
    <message>
        <source>Clips drawn by chance, which these labelers have not heard, show whether the new text is clearer.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>यादृच्छिक चुनी क्लिप, जो इन लेबलकर्ताओं ने नहीं सुनीं, दिखाती हैं कि नया पाठ अधिक स्पष्ट है या नहीं।</translation>
    </message>
    <message>
        <source>Clips drawn from each stratum</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>हर स्तर से चुनी क्लिप</translation>
    </message>
    <message>
        <source>Clips nobody has labeled in which a model hears what is missing</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>बिना लेबल की क्लिप जिनमें मॉडल को वह सुनाई देता है जो कम है</translation>
    </message>
    <message>
        <source>Clips nobody has reviewed</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>क्लिप जो किसी ने नहीं देखीं</translation>
    </message>
    <message>
        <source>Clips of the sample</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>नमूने की क्लिप</translation>
    </message>
    <message>
        <source>Clips on which labelers could not tell</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>क्लिप जिन पर लेबलकर्ताओं को पता नहीं चला</translation>
    </message>
    <message>
        <source>Clips on which labels differ</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>क्लिप जिनके लेबलों में अंतर है</translation>
    </message>
    <message>
        <source>Clips on which nothing else differs</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>क्लिप जिनमें और कोई अंतर नहीं</translation>
    </message>
    <message>
        <source>Clips on which the model errs</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>क्लिप जिन पर मॉडल गलती करता है</translation>
    </message>
    <message>
        <source>Clips outside the rounds</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>दौरों से बाहर की क्लिप</translation>
    </message>
    <message>
        <source>Clips per environment</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>हर परिवेश की क्लिप</translation>
    </message>
    <message>
        <source>Clips tagged</source>
        <extracomment>agreement/columns.py, dialogs/snapshots.py</extracomment>
        <translation>टैग वाली क्लिप</translation>
    </message>
    <message>
        <source>Clips that labelers differ on</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>क्लिप जिन पर लेबलकर्ताओं में अंतर है</translation>
    </message>
    <message>
        <source>Clips that two or more must hear for a verdict on the tag</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>टैग पर निर्णय के लिए इतनी क्लिप दो या अधिक को सुननी होंगी</translation>
    </message>
    <message>
        <source>Clips under an older definition</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>पुरानी परिभाषा वाली क्लिप</translation>
    </message>
    <message>
        <source>Clips whose labels are suspect</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>संदिग्ध लेबल वाली क्लिप</translation>
    </message>
    <message>
        <source>Clips with as many yes as no</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>क्लिप जिन पर हाँ और नहीं बराबर हैं</translation>
    </message>
    <message>
        <source>Clips with gold</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>गोल्ड वाली क्लिप</translation>
    </message>
    <message>
        <source>Clips with gold that everybody labels blind, to tell drifting labelers</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>गोल्ड वाली क्लिप जिन्हें सब ब्लाइंड लेबल करते हैं, ताकि भटकते लेबलकर्ता पहचाने जाएँ</translation>
    </message>
    <message>
        <source>Clips with the tag that are expected among those that two or more hear; 30 give a verdict</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>टैग वाली क्लिप जो दो या अधिक की सुनी क्लिप में अपेक्षित हैं; 30 से निर्णय बनता है</translation>
    </message>
    <message>
        <source>Clips with two answers of which at least one is yes</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>दो उत्तरों वाली क्लिप, जिनमें कम से कम एक हाँ है</translation>
    </message>
    <message>
        <source>Clips without sound too</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>बिना ध्वनि की क्लिप भी</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>dialogs/history.py, dialogs/import_result.py, dialogs/key_editor.py, learning/dialog.py, look/panel.py, packets/came_back.py, packets/keys_dialog.py, rounds/list_page.py</extracomment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close the round</source>
        <extracomment>actions.py</extracomment>
        <translation>दौर बंद करें</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Code, which never changes</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>कोड, जो कभी नहीं बदलता</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <extracomment>below the window</extracomment>
        <translation>कोहेन का कप्पा</translation>
    </message>
    <message>
        <source>Collect these first</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>पहले ये जुटाएँ</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>look/panel.py</extracomment>
        <translation>रंग</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>स्तंभ</translation>
    </message>
    <message>
        <source>Compare and results</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>तुलना और परिणाम</translation>
    </message>
    <message>
        <source>Compare with an example</source>
        <extracomment>actions.py</extracomment>
        <translation>उदाहरण से तुलना करें</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>तुलना इससे</translation>
    </message>
    <message>
        <source>Comparing labelers and rounds…</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>लेबलकर्ताओं और दौरों की तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Comparing labels…</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>लेबलों की तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Comparing snapshots</source>
        <extracomment>overview/place.py</extracomment>
        <translation>स्नैपशॉट की तुलना</translation>
    </message>
    <message>
        <source>Consensus: what more than half say</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>सर्वसम्मति: जो आधे से अधिक कहते हैं</translation>
    </message>
    <message>
        <source>Convention alone</source>
        <extracomment>review/words.py</extracomment>
        <translation>केवल परिपाटी</translation>
    </message>
    <message>
        <source>Conventions set aside</source>
        <extracomment>agreement/pairs_page.py, agreement/rounds_page.py</extracomment>
        <translation>परिपाटियाँ छोड़कर</translation>
    </message>
    <message>
        <source>Copied: now pass it on</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>कॉपी हुई: अब इसे आगे दीजिए</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>कॉपी करें</translation>
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
        <source>Coverage by two axes</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>दो अक्षों से व्याप्ति</translation>
    </message>
    <message>
        <source>Coverage per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>हर टैग की व्याप्ति</translation>
    </message>
    <message>
        <source>Covers the important cases?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>ज़रूरी स्थितियाँ शामिल हैं?</translation>
    </message>
    <message>
        <source>Crossed with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>किसके साथ मिलाकर</translation>
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
        <source>Defined consistently?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>परिभाषाएँ एकरूप हैं?</translation>
    </message>
    <message>
        <source>Definition</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>परिभाषा</translation>
    </message>
    <message>
        <source>Definition, in Markdown</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>परिभाषा, Markdown में</translation>
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
        <source>Device</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>उपकरण</translation>
    </message>
    <message>
        <source>Did it help the models?</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>क्या इससे मॉडल सुधरे?</translation>
    </message>
    <message>
        <source>Differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Difference</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>अंतर</translation>
    </message>
    <message>
        <source>Differs: {words}</source>
        <extracomment>differences/text.py</extracomment>
        <translation>अंतर: {words}</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <extracomment>guidelines/evidence_card.py, review/panel.py</extracomment>
        <translation>असहमतियाँ</translation>
    </message>
    <message>
        <source>Disagreements left: {count}</source>
        <extracomment>review/panel.py</extracomment>
        <translation>बाकी असहमतियाँ: {count}</translation>
    </message>
    <message>
        <source>Disputed</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>विवादित</translation>
    </message>
    <message>
        <source>Do again</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>फिर से करवाएँ</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>queue/panel.py, rounds/columns.py</extracomment>
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
        <source>Done again: {what}</source>
        <extracomment>review/words.py</extracomment>
        <translation>फिर से किया गया: {what}</translation>
    </message>
    <message>
        <source>Done editing</source>
        <extracomment>review/board.py</extracomment>
        <translation>संपादन पूरा</translation>
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
        <source>Drawn</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>चुनी गईं</translation>
    </message>
    <message>
        <source>Drawn by chance</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>यादृच्छिक चुनी गईं</translation>
    </message>
    <message>
        <source>Drawn by chance, from strata</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>यादृच्छिक चुनी गईं, स्तरों से</translation>
    </message>
    <message>
        <source>Drop a folder of sound here, or press {key}</source>
        <extracomment>coverage/view.py, frame/welcome.py</extracomment>
        <translation>ध्वनि का फ़ोल्डर यहाँ छोड़िए, या {key} दबाइए</translation>
    </message>
    <message>
        <source>Each labeler gets one file with their clips and the guidelines, for a computer of their own. Nobody else&apos;s labels are in it.</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>हर लेबलकर्ता को अपने कंप्यूटर के लिए एक फ़ाइल मिलती है, जिसमें उनकी क्लिप और दिशानिर्देश हैं। किसी और के लेबल उसमें नहीं होते।</translation>
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
        <source>Earlier: {rounds}</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>पहले: {rounds}</translation>
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
        <source>Earmark projects and packets (*.earmark *.earpack)</source>
        <extracomment>traffic.py</extracomment>
        <translation>Earmark परियोजनाएँ और पैकेट (*.earmark *.earpack)</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>संपादन</translation>
    </message>
    <message>
        <source>Edition {n} is published</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>संस्करण {n} प्रकाशित है</translation>
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
        <source>Enter: hear where the model errs</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>Enter: जहाँ मॉडल गलती करता है वहाँ सुनें</translation>
    </message>
    <message>
        <source>Enter: hear where they differ</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>Enter: जहाँ अंतर है वहाँ सुनें</translation>
    </message>
    <message>
        <source>Environment</source>
        <extracomment>actions.py, coverage/columns.py, coverage/view.py, dialogs/history.py, dialogs/key_editor.py, guidelines/structure.py, model_errors/view.py, review/chips.py, review/words.py, rounds/form.py, tags/axis_button.py</extracomment>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>Error</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Errors by slice</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>स्लाइस के अनुसार त्रुटियाँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>actions.py</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every clip</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>हर क्लिप</translation>
    </message>
    <message>
        <source>Every clip has been measured</source>
        <extracomment>measuring.py</extracomment>
        <translation>हर क्लिप मापी जा चुकी है</translation>
    </message>
    <message>
        <source>Every clip is heard at {lufs} LUFS, not at its own level. Press to hear the level, before you judge it</source>
        <extracomment>listening/transport.py</extracomment>
        <translation>हर क्लिप {lufs} LUFS पर सुनाई देती है, अपने स्तर पर नहीं। स्तर परखने से पहले उसे सुनने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>Every clip is in your rounds: choose one above.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>हर क्लिप आपके दौरों में है: ऊपर एक चुनिए।</translation>
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
        <source>Everybody is done</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>सबका काम पूरा</translation>
    </message>
    <message>
        <source>Everything is done. Press Done to look at your labels again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>सब पूरा है। अपने लेबल फिर देखने के लिए “पूरी” दबाइए।</translation>
    </message>
    <message>
        <source>Example of {tag}, {kind}</source>
        <extracomment>work/examples.py</extracomment>
        <translation>{tag} का उदाहरण, {kind}</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Expected half of the interval of positive agreement</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>सकारात्मक सहमति के अंतराल का अपेक्षित आधा</translation>
    </message>
    <message>
        <source>Expected interval</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>अपेक्षित अंतराल</translation>
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
        <source>Export them with the pick “gold”, or plan the next round.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>“गोल्ड” चुनकर इन्हें निर्यात कीजिए, या अगले दौर की योजना बनाइए।</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>traffic.py</extracomment>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export…</source>
        <extracomment>actions.py, dialogs/key_editor.py, review/next_step.py</extracomment>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>F1</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>F1</translation>
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
        <extracomment>dialogs/import_result.py, packets/came_back.py</extracomment>
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
        <source>First</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>पहला</translation>
    </message>
    <message>
        <source>First alone</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>केवल पहला</translation>
    </message>
    <message>
        <source>First snapshot</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>पहला स्नैपशॉट</translation>
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
        <extracomment>queue/panel.py, review/card.py</extracomment>
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
        <source>Freeze the labels</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>लेबल स्थिर करें</translation>
    </message>
    <message>
        <source>Freezing the labels</source>
        <extracomment>overview/place.py</extracomment>
        <translation>लेबल स्थिर करना</translation>
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
        <source>From</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>से</translation>
    </message>
    <message>
        <source>From the others&apos; transcripts, conventions set aside</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>दूसरों के प्रतिलेखों से, परिपाटियाँ छोड़कर</translation>
    </message>
    <message>
        <source>Gap</source>
        <extracomment>model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>फ़ासला</translation>
    </message>
    <message>
        <source>Gap {points} points</source>
        <extracomment>model_errors/columns.py, model_errors/slice_card.py</extracomment>
        <translation>फ़ासला {points} अंक</translation>
    </message>
    <message>
        <source>Gap × share: points that closing the gap here would bring overall</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>फ़ासला × हिस्सा: यहाँ फ़ासला मिटने से कुल कितने अंक मिलेंगे</translation>
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
        <source>Give what is not done yet to others, evenly</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>जो अभी पूरा नहीं, उसे दूसरों में बराबर बाँटें</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>लिखना जारी रखें</translation>
    </message>
    <message>
        <source>Gold</source>
        <extracomment>model_errors/hearing.py, review/comparison.py</extracomment>
        <translation>गोल्ड</translation>
    </message>
    <message>
        <source>Gold: what a reviewer settled on</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>गोल्ड: जो समीक्षक ने तय किया</translation>
    </message>
    <message>
        <source>Gone is struck out, new is underlined.</source>
        <extracomment>dialogs/instructions.py, guidelines/versions.py</extracomment>
        <translation>हटा हुआ कटा हुआ है, नया रेखांकित है।</translation>
    </message>
    <message>
        <source>Grey, as on paper</source>
        <extracomment>look/panel.py</extracomment>
        <translation>धूसर, काग़ज़ जैसा</translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>दिशानिर्देश</translation>
    </message>
    <message>
        <source>Guideline edition {edition}, seed {seed}.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>दिशानिर्देश संस्करण {edition}, सीड {seed}।</translation>
    </message>
    <message>
        <source>Guideline not followed</source>
        <extracomment>review/words.py</extracomment>
        <translation>दिशानिर्देश का पालन नहीं</translation>
    </message>
    <message>
        <source>Guideline unclear</source>
        <extracomment>review/words.py</extracomment>
        <translation>दिशानिर्देश अस्पष्ट</translation>
    </message>
    <message>
        <source>Guideline {before} → {after}</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>दिशानिर्देश {before} → {after}</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <extracomment>actions.py, frame/top_bar.py, guidelines/page.py</extracomment>
        <translation>दिशानिर्देश</translation>
    </message>
    <message>
        <source>Guidelines: measuring</source>
        <extracomment>guidelines/findings.py</extracomment>
        <translation>दिशानिर्देश: मापन</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1</source>
        <extracomment>below the window</extracomment>
        <translation>ग्वेट का AC1</translation>
    </message>
    <message>
        <source>Hand in my work</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>मेरा काम जमा करें</translation>
    </message>
    <message>
        <source>Hand in my work…</source>
        <extracomment>actions.py</extracomment>
        <translation>मेरा काम जमा करें…</translation>
    </message>
    <message>
        <source>Hand out packets</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>पैकेट बाँटें</translation>
    </message>
    <message>
        <source>Hand out packets…</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>पैकेट बाँटें…</translation>
    </message>
    <message>
        <source>Handing in</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>जमा करना</translation>
    </message>
    <message>
        <source>Handing out</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>बाँटना</translation>
    </message>
    <message>
        <source>Have {name} do the finished clips again</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>{name} से पूरी क्लिप फिर से करवाएँ</translation>
    </message>
    <message>
        <source>Hear it</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>सुनें</translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips</source>
        <extracomment>reporting/counted.py, review/next_step.py</extracomment>
        <translation>
            <numerusform>क्लिप सुनें</numerusform>
            <numerusform>%Ln क्लिप सुनें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hear the %Ln clips nobody has answered that may be of it</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>
            <numerusform>बिना उत्तर की %Ln क्लिप सुनें जो इसकी हो सकती है</numerusform>
            <numerusform>बिना उत्तर की %Ln क्लिप सुनें जो इसकी हो सकती हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Hear the clip</source>
        <extracomment>packets/came_back.py, questions/view.py</extracomment>
        <translation>क्लिप सुनें</translation>
    </message>
    <message>
        <source>Hear this example; I hears the next one</source>
        <extracomment>tags/guideline_card.py</extracomment>
        <translation>यह उदाहरण सुनें; I अगला सुनाता है</translation>
    </message>
    <message>
        <source>Hear where the model errs</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>जहाँ मॉडल गलती करता है वहाँ सुनें</translation>
    </message>
    <message>
        <source>Heard before</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>पहले सुनी गईं</translation>
    </message>
    <message>
        <source>Heard by two or more</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>दो या अधिक ने सुनीं</translation>
    </message>
    <message>
        <source>Hears</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>सुन पाता है</translation>
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
        <source>Hidden repeats</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>छिपे दोहराव</translation>
    </message>
    <message>
        <source>Hide the labels until settled</source>
        <extracomment>actions.py</extracomment>
        <translation>सुलझने तक लेबल छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the names</source>
        <extracomment>actions.py</extracomment>
        <translation>नाम छिपाएँ</translation>
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
        <source>History</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History of this definition</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>इस परिभाषा का इतिहास</translation>
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
        <source>Holds</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>कुल क्लिप</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>actions.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>How it reads</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>पढ़ने में ऐसा</translation>
    </message>
    <message>
        <source>How many</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>कितनी</translation>
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
        <source>I have read it</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>मैंने पढ़ लिया</translation>
    </message>
    <message>
        <source>If you leave now, these changes are lost.</source>
        <extracomment>open_project.py</extracomment>
        <translation>अभी बाहर जाने पर ये बदलाव खो जाएँगे।</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>dialogs/import_result.py, model_errors/view.py</extracomment>
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
        <source>Import what a model said of clips that two people transcribed; then this place says where it errs.</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>दो लोगों की लिखी क्लिप पर मॉडल का कहा आयात कीजिए; तब यह जगह बताएगी कि वह कहाँ गलती करता है।</translation>
    </message>
    <message>
        <source>Import what a model said of labeled clips, and this card says which noise holds it back.</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>लेबल की गई क्लिप पर मॉडल का कहा आयात कीजिए, तब यह कार्ड बताएगा कि कौन-सा शोर उसे रोकता है।</translation>
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
        <source>In all, shared out evenly: the same clip again, far from the first time</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>कुल मिलाकर, बराबर बाँटे हुए: वही क्लिप फिर से, पहली बार से काफ़ी दूर</translation>
    </message>
    <message>
        <source>In force</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>लागू</translation>
    </message>
    <message>
        <source>In the next edition it {change}. Its own text stays as it was.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>अगले संस्करण में: {change}। इसका अपना पाठ जैसा था वैसा ही रहा।</translation>
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
        <source>It retires with the next edition. Answers that were given stay stored.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>यह अगले संस्करण के साथ प्रयोग से हटेगा। दिए गए उत्तर सहेजे रहेंगे।</translation>
    </message>
    <message>
        <source>It stands out from all other clips</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>यह बाकी सभी क्लिप से अलग दिखता है</translation>
    </message>
    <message>
        <source>It takes the place of {tags}. Labels made before are carried over.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>यह {tags} की जगह लेता है। पहले बने लेबल इसमें आ जाते हैं।</translation>
    </message>
    <message>
        <source>It takes two to agree: choose another labeler.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>सहमति के लिए दो चाहिए: एक और लेबलकर्ता चुनिए।</translation>
    </message>
    <message>
        <source>Its guideline has not changed between these rounds.</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>इन दौरों के बीच इसका दिशानिर्देश नहीं बदला।</translation>
    </message>
    <message>
        <source>Its labelers had heard none of them before.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>इसके लेबलकर्ताओं ने इनमें से कोई पहले नहीं सुनी थी।</translation>
    </message>
    <message>
        <source>JSON Lines with everything</source>
        <extracomment>below the window</extracomment>
        <translation>सब कुछ के साथ JSON Lines</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>review/lines.py</extracomment>
        <translation>रखें</translation>
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
        <source>Keep the result</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>परिणाम सहेजें</translation>
    </message>
    <message>
        <source>Keep the tag after all</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>टैग बनाए रखें</translation>
    </message>
    <message>
        <source>Keeping the result</source>
        <extracomment>overview/place.py</extracomment>
        <translation>परिणाम सहेजना</translation>
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
        <source>Keys for packets</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>पैकेटों की कुंजियाँ</translation>
    </message>
    <message>
        <source>Keys for packets…</source>
        <extracomment>actions.py</extracomment>
        <translation>पैकेटों की कुंजियाँ…</translation>
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
        <source>Kind</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kind of example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>उदाहरण का प्रकार</translation>
    </message>
    <message>
        <source>Kinds</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Kinds of disagreement</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>असहमति के प्रकार</translation>
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
        <source>Label likely ones next</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>संभावित को आगे लेबल करें</translation>
    </message>
    <message>
        <source>Label of a clip</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>क्लिप का लेबल</translation>
    </message>
    <message>
        <source>Label of {name}</source>
        <extracomment>review/card.py</extracomment>
        <translation>{name} का लेबल</translation>
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
        <source>Label them again…</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>इन्हें फिर से लेबल करें…</translation>
    </message>
    <message>
        <source>Label {letter}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>लेबल {letter}</translation>
    </message>
    <message>
        <source>Labeled clips: sound files with a manifest</source>
        <extracomment>below the window</extracomment>
        <translation>लेबल की गई क्लिप: मैनिफ़ेस्ट के साथ ध्वनि फ़ाइलें</translation>
    </message>
    <message>
        <source>Labeled on two computers. The other label: {label}. Finishing this once more settles it</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>दो कंप्यूटरों पर लेबल किया गया। दूसरा लेबल: {label}। एक बार फिर पूरा करने से सुलझ जाएगा</translation>
    </message>
    <message>
        <source>Labeler</source>
        <extracomment>agreement/labelers_page.py, dialogs/export.py</extracomment>
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
        <source>Labelers</source>
        <extracomment>agreement/labelers_page.py, agreement/rounds_page.py, agreement/section_bar.py, packets/hand_out.py, rounds/form.py, rounds/list_page.py</extracomment>
        <translation>लेबलकर्ता</translation>
    </message>
    <message>
        <source>Labelers a clip</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>प्रति क्लिप लेबलकर्ता</translation>
    </message>
    <message>
        <source>Labelers agree in everything</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>लेबलकर्ता हर बात पर सहमत हैं</translation>
    </message>
    <message>
        <source>Labelers do not differ on it anywhere.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>इस पर लेबलकर्ताओं में कहीं अंतर नहीं है।</translation>
    </message>
    <message>
        <source>Labelers may see a model&apos;s drafts</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>लेबलकर्ता मॉडल के प्रारूप देख सकते हैं</translation>
    </message>
    <message>
        <source>Labelers of the round</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>दौर के लेबलकर्ता</translation>
    </message>
    <message>
        <source>Labelers of {round} see their own result</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} के लेबलकर्ता अपना परिणाम देख सकते हैं</translation>
    </message>
    <message>
        <source>Labeling, reports, import and export</source>
        <extracomment>dialogs/keys.py</extracomment>
        <translation>लेबल करना, रिपोर्ट, आयात और निर्यात</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>dialogs/export.py, rounds/columns.py</extracomment>
        <translation>लेबल</translation>
    </message>
    <message>
        <source>Labels made before are missing for it, never no.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>पहले बने लेबलों में इसका उत्तर अनुपस्थित रहता है, “नहीं” कभी नहीं।</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>actions.py, dialogs/local_model.py, rounds/form.py</extracomment>
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
        <source>Later</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>बाद में</translation>
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
        <source>Learning curves of {tag}</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>{tag} के सीखने के वक्र</translation>
    </message>
    <message>
        <source>Least pause</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>न्यूनतम विराम</translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Leave it out again</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>फिर से बाहर रखें</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <extracomment>open_project.py</extracomment>
        <translation>इनके बिना बाहर जाएँ</translation>
    </message>
    <message>
        <source>Left out</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>छोड़ी जाएँ</translation>
    </message>
    <message>
        <source>Left out where enough others are</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>छोड़ी जाएँ, यदि दूसरी पर्याप्त हैं</translation>
    </message>
    <message>
        <source>Let each labeler see their own result</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>हर लेबलकर्ता को अपना परिणाम देखने दें</translation>
    </message>
    <message>
        <source>Let two labelers label some of the same clips, without seeing each other&apos;s labels.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>दो लेबलकर्ताओं से कुछ वही क्लिप लेबल करवाइए, एक-दूसरे के लेबल देखे बिना।</translation>
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
        <source>Likely ones</source>
        <extracomment>report_places.py</extracomment>
        <translation>संभावित</translation>
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
    <message numerus="yes">
        <source>Listed: {what}. %Ln other disagreements wait.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>
            <numerusform>सूची में: {what}। %Ln और असहमति बाकी है।</numerusform>
            <numerusform>सूची में: {what}। %Ln और असहमतियाँ बाकी हैं।</numerusform>
        </translation>
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
        <source>Look again at</source>
        <extracomment>review/lines.py</extracomment>
        <translation>फिर से देखें</translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <extracomment>traffic.py</extracomment>
        <translation>फ़ाइलों की जाँच</translation>
    </message>
    <message>
        <source>Looking at the keys</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>कुंजियाँ देखना</translation>
    </message>
    <message>
        <source>Looking at the rounds</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>दौर देखना</translation>
    </message>
    <message>
        <source>Looking at what earlier labels show</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>पहले के लेबल क्या दिखाते हैं, यह देखा जा रहा है</translation>
    </message>
    <message>
        <source>Looking for likely clips</source>
        <extracomment>report_places.py</extracomment>
        <translation>संभावित क्लिप खोजना</translation>
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
        <source>Make it an example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>उदाहरण बनाएँ</translation>
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
        <source>Make it an example…</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>उदाहरण बनाएँ…</translation>
    </message>
    <message>
        <source>Make my key</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>मेरी कुंजी बनाएँ</translation>
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
        <extracomment>work/noticing.py</extracomment>
        <translation>लेबल असंभव चिह्नित: {reason}</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>बड़े-छोटे अक्षरों का भेद</translation>
    </message>
    <message>
        <source>Matched</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>मिले</translation>
    </message>
    <message>
        <source>Measure sound</source>
        <extracomment>actions.py</extracomment>
        <translation>ध्वनि मापें</translation>
    </message>
    <message>
        <source>Measure: a fresh sample, drawn by chance</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>मापें: नया नमूना, यादृच्छिक चुना हुआ</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>मापा जा रहा है</translation>
    </message>
    <message>
        <source>Measuring sound</source>
        <extracomment>measuring.py</extracomment>
        <translation>ध्वनि मापना</translation>
    </message>
    <message>
        <source>Measuring what cleaning is worth</source>
        <extracomment>overview/place.py</extracomment>
        <translation>सफ़ाई का लाभ मापना</translation>
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
        <source>Merge tags into one</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>टैगों को एक में मिलाएँ</translation>
    </message>
    <message>
        <source>Merge tags…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>टैग मिलाएँ…</translation>
    </message>
    <message>
        <source>Metric</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>मीट्रिक</translation>
    </message>
    <message>
        <source>Metric, such as wer</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>मीट्रिक, जैसे wer</translation>
    </message>
    <message>
        <source>Minutes</source>
        <extracomment>coverage/columns.py</extracomment>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Model</source>
        <extracomment>dialogs/snapshots.py, model_errors/view.py</extracomment>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>Model errors</source>
        <extracomment>actions.py, frame/top_bar.py, model_errors/place.py, model_errors/view.py</extracomment>
        <translation>मॉडल की त्रुटियाँ</translation>
    </message>
    <message>
        <source>Model {error}</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>मॉडल {error}</translation>
    </message>
    <message>
        <source>Model {model}; people {people}</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>मॉडल {model}; लोग {people}</translation>
    </message>
    <message>
        <source>More clips would not show so small a change beside the earlier sample.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>पिछले नमूने के सामने इतना छोटा बदलाव और क्लिप से भी नहीं दिखेगा।</translation>
    </message>
    <message>
        <source>Most often wrong: people → model</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>सबसे अधिक गलत: लोग → मॉडल</translation>
    </message>
    <message>
        <source>My key</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>मेरी कुंजी</translation>
    </message>
    <message>
        <source>My result of a qualification</source>
        <extracomment>actions.py</extracomment>
        <translation>योग्यता-परीक्षा का मेरा परिणाम</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>guidelines/editor.py, guidelines/structure.py, rounds/form.py</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name of the model</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>मॉडल का नाम</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>दौर का नाम</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>स्नैपशॉट का नाम</translation>
    </message>
    <message>
        <source>Name of the tag</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>टैग का नाम</translation>
    </message>
    <message>
        <source>Names, with ; between</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>नाम, बीच में ;</translation>
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
        <source>New since</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>इसके बाद नया</translation>
    </message>
    <message>
        <source>New tag…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>नया टैग…</translation>
    </message>
    <message>
        <source>New, merge, split</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>नया, मिलाना, विभाजन</translation>
    </message>
    <message>
        <source>Newer version</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>नया संस्करण</translation>
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
        <source>Next disagreement</source>
        <extracomment>actions.py</extracomment>
        <translation>अगली असहमति</translation>
    </message>
    <message>
        <source>Next list: a round, or the other clips</source>
        <extracomment>actions.py</extracomment>
        <translation>अगली सूची: कोई दौर, या बाकी क्लिप</translation>
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
        <source>Next: {what}</source>
        <extracomment>next_step.py</extracomment>
        <translation>आगे: {what}</translation>
    </message>
    <message>
        <source>No clip has time spans of two labelers yet. Mark when a noise is heard, and this place compares it.</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>अभी किसी क्लिप पर दो लेबलकर्ताओं के समय-खंड नहीं। चिह्नित कीजिए कि शोर कब सुनाई देता है, तब यह जगह तुलना करेगी।</translation>
    </message>
    <message>
        <source>No clip is open</source>
        <extracomment>review/table.py, timeline/timeline.py</extracomment>
        <translation>कोई क्लिप खुली नहीं है</translation>
    </message>
    <message>
        <source>No clip is open: choose one in the queue, or press {next} for the first</source>
        <extracomment>next_step.py</extracomment>
        <translation>कोई क्लिप खुली नहीं: सूची में चुनिए, या पहली के लिए {next} दबाइए</translation>
    </message>
    <message>
        <source>No clip lies there yet.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>वहाँ अभी कोई क्लिप नहीं।</translation>
    </message>
    <message>
        <source>No clip without gold has labels that agree in everything</source>
        <extracomment>review/place.py</extracomment>
        <translation>गोल्ड के बिना ऐसी कोई क्लिप नहीं जिसके लेबल हर बात पर सहमत हों</translation>
    </message>
    <message>
        <source>No clips yet</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>अभी कोई क्लिप नहीं</translation>
    </message>
    <message>
        <source>No clips yet. Drop a folder of sound here, or press {key}.</source>
        <extracomment>queue/empty.py</extracomment>
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
        <source>No example yet. Make one of a disagreement, or of a clip on the desk, in the Tag menu.</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>अभी कोई उदाहरण नहीं। “टैग” मेनू में किसी असहमति या कार्यस्थल की क्लिप से बनाइए।</translation>
    </message>
    <message>
        <source>No finished round has measured it yet.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>अभी किसी पूरे दौर ने इसे नहीं मापा।</translation>
    </message>
    <message>
        <source>No gaps: somebody speaks throughout</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>कोई अंतराल नहीं: पूरे समय कोई बोलता है</translation>
    </message>
    <message>
        <source>No label is stale. Labelers see the new text, marked as changed.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>कोई लेबल पुराना नहीं पड़ा। लेबलकर्ता नया पाठ देखते हैं, बदला हुआ अंकित।</translation>
    </message>
    <message>
        <source>No label is stale: there is nothing to repair.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>कोई लेबल पुराना नहीं पड़ा: सुधारने को कुछ नहीं।</translation>
    </message>
    <message>
        <source>No model has said anything of these clips yet. Import predictions ({key}), or draft on this machine</source>
        <extracomment>work/drafts.py</extracomment>
        <translation>इन क्लिप के बारे में किसी मॉडल ने अभी कुछ नहीं कहा। पूर्वानुमान आयात कीजिए ({key}), या इस मशीन पर प्रारूप बनाइए</translation>
    </message>
    <message>
        <source>No model hears in an unlabeled clip what is missing. Suggest tags, or bring in predictions.</source>
        <extracomment>report_places.py</extracomment>
        <translation>जो कम है, वह किसी मॉडल को बिना लेबल की क्लिप में नहीं सुनाई देता। टैग सुझवाइए, या पूर्वानुमान लाइए।</translation>
    </message>
    <message>
        <source>No model&apos;s transcripts yet</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>अभी किसी मॉडल के प्रतिलेख नहीं</translation>
    </message>
    <message>
        <source>No more are left that these labelers have not heard: bring in new ones for a larger sample.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>ऐसी और क्लिप नहीं बचीं जो इन लेबलकर्ताओं ने न सुनी हों: बड़े नमूने के लिए नई लाइए।</translation>
    </message>
    <message>
        <source>No other clip was finished yet: there is nothing to take over</source>
        <extracomment>work/copying.py</extracomment>
        <translation>अभी कोई और क्लिप पूरी नहीं हुई: लेने को कुछ नहीं है</translation>
    </message>
    <message>
        <source>No question waits. Labelers ask by the key Q; the answer comes back to their clip</source>
        <extracomment>questions/view.py</extracomment>
        <translation>कोई प्रश्न बाकी नहीं। लेबलकर्ता Q कुंजी से पूछते हैं; उत्तर उनकी क्लिप पर लौटता है</translation>
    </message>
    <message>
        <source>No recording is that long.</source>
        <extracomment>segmenting/panel.py</extracomment>
        <translation>इतनी लंबी कोई रिकॉर्डिंग नहीं।</translation>
    </message>
    <message>
        <source>No result of a qualification was opened to you</source>
        <extracomment>work/own_results.py</extracomment>
        <translation>योग्यता-परीक्षा का कोई परिणाम आपके लिए नहीं खोला गया</translation>
    </message>
    <message>
        <source>No round waits for you</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>आपके लिए कोई दौर बाकी नहीं</translation>
    </message>
    <message>
        <source>No round yet. Plan one in Rounds: two labelers, one sample drawn by chance.</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>अभी कोई दौर नहीं। “दौर” में योजना बनाइए: दो लेबलकर्ता, यादृच्छिक चुना एक नमूना।</translation>
    </message>
    <message>
        <source>No rounds yet</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>अभी कोई दौर नहीं</translation>
    </message>
    <message>
        <source>No second labels yet</source>
        <extracomment>agreement/view.py, review/next_step.py</extracomment>
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
        <source>No stretch differs: the whole clip plays</source>
        <extracomment>model_errors/hearing.py, review/hearing.py</extracomment>
        <translation>किसी भाग में अंतर नहीं: पूरी क्लिप चलती है</translation>
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
        <source>Nobody labeled a clip of it that has gold.</source>
        <extracomment>rounds/qualification.py</extracomment>
        <translation>इसकी गोल्ड वाली कोई क्लिप किसी ने लेबल नहीं की।</translation>
    </message>
    <message>
        <source>Nobody said yes {where}: {clips}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>{where} किसी ने हाँ नहीं कहा: {clips}।</translation>
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
        <extracomment>look/panel.py, overview/model_card.py</extracomment>
        <translation>शोर</translation>
    </message>
    <message>
        <source>Noise, loud and faint</source>
        <extracomment>actions.py</extracomment>
        <translation>शोर, तेज़ और धीमा</translation>
    </message>
    <message>
        <source>None left in this list</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>इस सूची में कुछ बाकी नहीं</translation>
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
        <source>Not settled yet. Still open: {what}</source>
        <extracomment>review/table.py</extracomment>
        <translation>अभी सुलझी नहीं। अब भी बाकी: {what}</translation>
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
        <source>Note: {words}</source>
        <extracomment>review/card.py</extracomment>
        <translation>टिप्पणी: {words}</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Clear the search to see the queue again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>“{words}” के लिए कुछ नहीं मिला। सूची फिर देखने के लिए खोज खाली कीजिए।</translation>
    </message>
    <message>
        <source>Nothing is flagged. {key} flags the clip at hand.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>किसी पर झंडा नहीं। {key} मौजूदा क्लिप पर लगाता है।</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>यहाँ अभी कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is written for the next edition.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>अगले संस्करण के लिए कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Nothing is wrong with the marks of this transcript</source>
        <extracomment>work/writing.py</extracomment>
        <translation>इस प्रतिलेख के चिह्नों में कोई गलती नहीं</translation>
    </message>
    <message>
        <source>Nothing said</source>
        <extracomment>differences/text.py, transcript/panel.py</extracomment>
        <translation>कुछ नहीं कहा गया</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>प्रकाशित करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>review/place.py, work/work.py</extracomment>
        <translation>फिर से करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <extracomment>review/place.py, rounds/view.py, work/work.py</extracomment>
        <translation>पूर्ववत करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing to undo here</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>यहाँ पूर्ववत करने को कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing waits for anybody.</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>किसी के लिए कुछ बाकी नहीं।</translation>
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
        <source>Of gold&apos;s yes, the share that the labeler said</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>गोल्ड के “हाँ” का वह हिस्सा जो लेबलकर्ता ने कहा</translation>
    </message>
    <message>
        <source>Of the clips</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>क्लिप का हिस्सा</translation>
    </message>
    <message>
        <source>Of the labeler&apos;s yes, the share that gold confirms</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>लेबलकर्ता के “हाँ” का वह हिस्सा जिसकी गोल्ड पुष्टि करता है</translation>
    </message>
    <message>
        <source>Of the tag</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>किस टैग की</translation>
    </message>
    <message>
        <source>Of which labels the figures speak</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>आँकड़े किन लेबलों के हैं</translation>
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
        <source>Older version</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>पुराना संस्करण</translation>
    </message>
    <message>
        <source>On its training data</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>अपने प्रशिक्षण डेटा पर</translation>
    </message>
    <message>
        <source>One clip</source>
        <extracomment>window.py</extracomment>
        <translation>एक क्लिप</translation>
    </message>
    <message>
        <source>One fixed probe hears the gaps of a clip and guesses the tag. Its score is average precision: on the clips it was taught (dashed), and on clips of speakers it has not heard, against clean labels.</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>एक स्थिर प्रोब क्लिप के अंतराल सुनकर टैग का अनुमान लगाता है। उसका अंक औसत परिशुद्धता है: सिखाई गई क्लिप पर (टूटी रेखा), और अनसुने वक्ताओं की क्लिप पर, साफ़ लेबलों के सामने।</translation>
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
        <source>Only signed work is taken back now</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>अब केवल हस्ताक्षरित काम वापस लिया जाता है</translation>
    </message>
    <message>
        <source>Only this</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>केवल यह</translation>
    </message>
    <message>
        <source>Open a project or packet…</source>
        <extracomment>actions.py</extracomment>
        <translation>परियोजना या पैकेट खोलें…</translation>
    </message>
    <message>
        <source>Open for reading only</source>
        <extracomment>window.py</extracomment>
        <translation>केवल पढ़ने के लिए खोलें</translation>
    </message>
    <message>
        <source>Open for review</source>
        <extracomment>rounds/list_page.py, rounds/words.py</extracomment>
        <translation>समीक्षा के लिए खुला</translation>
    </message>
    <message>
        <source>Open it</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>इसे खोलें</translation>
    </message>
    <message>
        <source>Open on the desk</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>कार्यस्थल पर खोलें</translation>
    </message>
    <message>
        <source>Open project</source>
        <extracomment>frame/welcome.py, traffic.py</extracomment>
        <translation>परियोजना खोलें</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>actions.py</extracomment>
        <translation type="vanished">परियोजना खोलें…</translation>
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
        <source>Open the project that this work belongs to, then drop it again</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>पहले वह परियोजना खोलिए जिसका यह काम है, फिर इसे दोबारा छोड़िए</translation>
    </message>
    <message>
        <source>Open the round for review</source>
        <extracomment>actions.py</extracomment>
        <translation>दौर समीक्षा के लिए खोलें</translation>
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
        <source>Opening the packet</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>पैकेट खोलना</translation>
    </message>
    <message>
        <source>Order of the clips</source>
        <extracomment>queue/sorting.py</extracomment>
        <translation>क्लिप का क्रम</translation>
    </message>
    <message>
        <source>Others alone</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>केवल दूसरे</translation>
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
        <source>Over frames of 10 ms</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>10 ms के फ़्रेमों पर</translation>
    </message>
    <message>
        <source>Overview</source>
        <extracomment>actions.py, frame/top_bar.py, overview/place.py, overview/view.py</extracomment>
        <translation>सिंहावलोकन</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>look/panel.py</extracomment>
        <translation>अपना</translation>
    </message>
    <message>
        <source>Pack sound without loss, to save room</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>जगह बचाने के लिए ध्वनि बिना हानि के पैक करें</translation>
    </message>
    <message>
        <source>Packets: hand out…</source>
        <extracomment>actions.py</extracomment>
        <translation>पैकेट: बाँटें…</translation>
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
        <source>Pair</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>जोड़ी</translation>
    </message>
    <message>
        <source>Pairs</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>जोड़ियाँ</translation>
    </message>
    <message>
        <source>Pairs of labelers</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>लेबलकर्ताओं की जोड़ियाँ</translation>
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
        <source>People whose keys are trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>लोग जिनकी कुंजियों पर भरोसा है</translation>
    </message>
    <message>
        <source>People {error}</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>लोग {error}</translation>
    </message>
    <message>
        <source>Per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>प्रति टैग</translation>
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
        <source>Plan a round</source>
        <extracomment>review/next_step.py, rounds/list_page.py, rounds/planner.py</extracomment>
        <translation>दौर की योजना बनाएँ</translation>
    </message>
    <message>
        <source>Plan a round of disagreed clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>असहमति वाली क्लिप का दौर बनाएँ…</translation>
    </message>
    <message>
        <source>Plan a round of stale clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>पुरानी पड़ी क्लिप का दौर बनाएँ…</translation>
    </message>
    <message>
        <source>Plan a round of suspect clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>संदिग्ध क्लिप का दौर बनाएँ…</translation>
    </message>
    <message>
        <source>Plan a round of the listed clips…</source>
        <extracomment>actions.py</extracomment>
        <translation>सूची की क्लिप का दौर बनाएँ…</translation>
    </message>
    <message>
        <source>Plan a round…</source>
        <extracomment>actions.py</extracomment>
        <translation>दौर की योजना बनाएँ…</translation>
    </message>
    <message>
        <source>Planning {round}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} की योजना बनाना</translation>
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
        <source>Play the difference before</source>
        <extracomment>actions.py</extracomment>
        <translation>पिछला अंतर चलाएँ</translation>
    </message>
    <message>
        <source>Play the next difference</source>
        <extracomment>actions.py</extracomment>
        <translation>अगला अंतर चलाएँ</translation>
    </message>
    <message>
        <source>Play the selection</source>
        <extracomment>actions.py</extracomment>
        <translation>चयन चलाएँ</translation>
    </message>
    <message>
        <source>Points by which the model is worse than people on the same clips</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>उन्हीं क्लिप पर मॉडल लोगों से कितने अंक बदतर है</translation>
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
        <source>Positive agreement of the middle tag will be known to ± {half_width}.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>मध्य टैग की सकारात्मक सहमति ± {half_width} तक ज्ञात होगी।</translation>
    </message>
    <message>
        <source>Positive agreement on hidden repeats</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>छिपे दोहरावों पर सकारात्मक सहमति</translation>
    </message>
    <message>
        <source>Positive agreement with the others, all tags</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>दूसरों से सकारात्मक सहमति, सभी टैग</translation>
    </message>
    <message>
        <source>Positive agreement {figure} {where}, {clips} with it.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>{where} सकारात्मक सहमति {figure}, इसके साथ {clips}।</translation>
    </message>
    <message>
        <source>Positive agreement {value}</source>
        <extracomment>agreement/columns.py</extracomment>
        <translation>सकारात्मक सहमति {value}</translation>
    </message>
    <message>
        <source>Positive agreement, all tags</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>सकारात्मक सहमति, सभी टैग</translation>
    </message>
    <message>
        <source>Positive agreement, round by round</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>सकारात्मक सहमति, दौर दर दौर</translation>
    </message>
    <message>
        <source>Positive agreement, {name}</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>सकारात्मक सहमति, {name}</translation>
    </message>
    <message>
        <source>Positive agreement, {share} interval</source>
        <extracomment>agreement/pictures.py</extracomment>
        <translation>सकारात्मक सहमति, {share} अंतराल</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>परिशुद्धता</translation>
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
        <source>Previous disagreement</source>
        <extracomment>actions.py</extracomment>
        <translation>पिछली असहमति</translation>
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
        <source>Publish</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>प्रकाशित करें</translation>
    </message>
    <message numerus="yes">
        <source>Publish %n changes…</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>
            <numerusform>%n बदलाव प्रकाशित करें…</numerusform>
            <numerusform>%n बदलाव प्रकाशित करें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Publish edition {n}</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>संस्करण {n} प्रकाशित करें</translation>
    </message>
    <message>
        <source>Publishing</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>प्रकाशित करना</translation>
    </message>
    <message>
        <source>Put away</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Put back what is in force</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>लागू पाठ वापस लाएँ</translation>
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
        <source>Qualification</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>योग्यता-परीक्षा</translation>
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
        <source>Questions of labelers</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>लेबलकर्ताओं के प्रश्न</translation>
    </message>
    <message>
        <source>Questions that wait, the oldest first</source>
        <extracomment>questions/view.py</extracomment>
        <translation>बाकी प्रश्न, सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>Queue of clips</source>
        <extracomment>actions.py, queue/panel.py</extracomment>
        <translation>क्लिप की सूची</translation>
    </message>
    <message>
        <source>Queues by name, not shuffled</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>सूचियाँ नाम से, बिना मिलाए</translation>
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
        <source>Read them</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>पढ़ें</translation>
    </message>
    <message>
        <source>Reassign</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>दूसरों को दें</translation>
    </message>
    <message>
        <source>Reassign what {name} has not done</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>{name} का बाकी काम दूसरों को दें</translation>
    </message>
    <message>
        <source>Reassigning</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>दूसरों को देना</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>रिकॉल</translation>
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
        <source>Remark on the decision</source>
        <extracomment>actions.py, review/lines.py</extracomment>
        <translation>निर्णय पर टीका</translation>
    </message>
    <message>
        <source>Remark on the example</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>उदाहरण पर टीका</translation>
    </message>
    <message>
        <source>Remind of a break</source>
        <extracomment>actions.py</extracomment>
        <translation>ब्रेक की याद दिलाएँ</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Reopened; what it was settled on stays in its history</source>
        <extracomment>review/place.py</extracomment>
        <translation>फिर खोली गई; जो तय हुआ था वह इतिहास में रहता है</translation>
    </message>
    <message>
        <source>Repair</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Repair, edition {n}</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>सुधार, संस्करण {n}</translation>
    </message>
    <message>
        <source>Repair: label the stale clips again</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>सुधार: पुरानी पड़ी क्लिप फिर लेबल करें</translation>
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
        <source>Results of models</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>मॉडलों के परिणाम</translation>
    </message>
    <message>
        <source>Results of {round} are kept here</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} के परिणाम यहाँ रहते हैं</translation>
    </message>
    <message>
        <source>Retire the tag</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>टैग प्रयोग से हटाएँ</translation>
    </message>
    <message>
        <source>Returning</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>लौटाना</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>actions.py, frame/top_bar.py</extracomment>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Review: comparing labels</source>
        <extracomment>review/place.py</extracomment>
        <translation>समीक्षा: लेबलों की तुलना</translation>
    </message>
    <message>
        <source>Reviewer: settles disagreements, reads the reports</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>समीक्षक: असहमतियाँ सुलझाना, रिपोर्ट पढ़ना</translation>
    </message>
    <message>
        <source>Reviewers and leads write the guidelines; you read them here.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>दिशानिर्देश समीक्षक और प्रमुख लिखते हैं; आप उन्हें यहाँ पढ़ते हैं।</translation>
    </message>
    <message>
        <source>Revised before it</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>इससे पहले बदले</translation>
    </message>
    <message>
        <source>Rightly silent</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>सही नहीं</translation>
    </message>
    <message>
        <source>Role</source>
        <extracomment>frame/welcome.py</extracomment>
        <translation>भूमिका</translation>
    </message>
    <message>
        <source>Round</source>
        <extracomment>agreement/rounds_page.py, agreement/section_bar.py, packets/hand_out.py, rounds/columns.py</extracomment>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Round by round</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>दौर दर दौर</translation>
    </message>
    <message>
        <source>Round {name} ({done} of {total})</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>दौर {name} ({total} में से {done})</translation>
    </message>
    <message>
        <source>Round {name} is closed: thank you. The other clips are listed</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>दौर {name} बंद हो गया: धन्यवाद। बाकी क्लिप सूची में हैं</translation>
    </message>
    <message numerus="yes">
        <source>Round {name} waits for you: %Ln clips to do</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>
            <numerusform>दौर {name} आपके लिए बाकी है: %Ln क्लिप</numerusform>
            <numerusform>दौर {name} आपके लिए बाकी है: %Ln क्लिप</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {name}: all your clips are done. Next: “Done” in the queue shows them again until it is closed</source>
        <extracomment>next_step.py</extracomment>
        <translation>दौर {name}: आपकी सभी क्लिप पूरी हैं। आगे: बंद होने तक सूची में “पूरी” उन्हें फिर दिखाता है</translation>
    </message>
    <message>
        <source>Round {name}: nobody sees your labels until the lead opens it for review</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>दौर {name}: जब तक प्रमुख इसे समीक्षा के लिए न खोले, आपके लेबल कोई नहीं देखता</translation>
    </message>
    <message>
        <source>Round {name}: nobody sees your labels until the lead opens it for review. The lead sees your pace</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>दौर {name}: जब तक प्रमुख इसे समीक्षा के लिए न खोले, आपके लेबल कोई नहीं देखता। आपकी रफ़्तार प्रमुख देखते हैं</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>दौर {number}</translation>
    </message>
    <message>
        <source>Rounds</source>
        <extracomment>actions.py, agreement/rounds_page.py, frame/top_bar.py, rounds/list_page.py, rounds/view.py</extracomment>
        <translation>दौर</translation>
    </message>
    <message>
        <source>Rounds and changes</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>दौर और बदलाव</translation>
    </message>
    <message>
        <source>Rounds are planned by a lead or a reviewer</source>
        <extracomment>window_commands.py</extracomment>
        <translation>दौर की योजना प्रमुख या समीक्षक बनाते हैं</translation>
    </message>
    <message>
        <source>Rows</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>पंक्तियाँ</translation>
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
        <source>Sample</source>
        <extracomment>agreement/rounds_page.py, rounds/words.py</extracomment>
        <translation>नमूना</translation>
    </message>
    <message>
        <source>Sample, edition {n}</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>नमूना, संस्करण {n}</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>coverage/collecting.py, reporting/cards.py</extracomment>
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
        <source>Save as a collection list</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>संग्रह-सूची के रूप में सहेजें</translation>
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
        <extracomment>dialogs/key_editor.py, model_errors/place.py, window.py</extracomment>
        <translation>यहाँ सहेजा गया: {path}</translation>
    </message>
    <message>
        <source>Saving</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>सहेजना</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>प्रति सहेजना</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <extracomment>model_errors/place.py, report_places.py</extracomment>
        <translation>{file} सहेजना</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>अंक</translation>
    </message>
    <message>
        <source>Seal packets for labelers whose keys are known</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>जिनकी कुंजी ज्ञात है, उनके पैकेट सीलबंद करें</translation>
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
        <source>Second alone</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>केवल दूसरा</translation>
    </message>
    <message>
        <source>Second snapshot</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>दूसरा स्नैपशॉट</translation>
    </message>
    <message>
        <source>See its clips</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>इसकी क्लिप देखें</translation>
    </message>
    <message>
        <source>See the clips of the round</source>
        <extracomment>actions.py</extracomment>
        <translation>दौर की क्लिप देखें</translation>
    </message>
    <message>
        <source>See what came back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>लौटा हुआ काम देखें</translation>
    </message>
    <message>
        <source>See what was refused</source>
        <extracomment>traffic.py</extracomment>
        <translation>अस्वीकृत देखें</translation>
    </message>
    <message>
        <source>See where it errs</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>देखें कि कहाँ गलती करता है</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>सीड</translation>
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
        <source>Select a stretch and press a tag&apos;s key first: a time span is one of a tag</source>
        <extracomment>review/gold_editor.py</extracomment>
        <translation>पहले भाग चुनिए और टैग की कुंजी दबाइए: समय-खंड किसी टैग का होता है</translation>
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
        <source>Select where the time span of gold lies first</source>
        <extracomment>review/table.py</extracomment>
        <translation>पहले चुनिए कि गोल्ड का समय-खंड कहाँ है</translation>
    </message>
    <message>
        <source>Selection</source>
        <extracomment>look/spectrum_view.py</extracomment>
        <translation>चयन</translation>
    </message>
    <message>
        <source>Send back</source>
        <extracomment>review/board.py, review/lines.py</extracomment>
        <translation>लौटाएँ</translation>
    </message>
    <message>
        <source>Send back to</source>
        <extracomment>review/lines.py</extracomment>
        <translation>किसे लौटाएँ</translation>
    </message>
    <message>
        <source>Send back…</source>
        <extracomment>actions.py</extracomment>
        <translation>लौटाएँ…</translation>
    </message>
    <message>
        <source>Sent back</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>लौटाई गईं</translation>
    </message>
    <message>
        <source>Sent back by {reviewer}: {remark}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>{reviewer} ने लौटाया: {remark}</translation>
    </message>
    <message>
        <source>Sent back with your remark</source>
        <extracomment>review/place.py</extracomment>
        <translation>आपकी टीका के साथ लौटाई गई</translation>
    </message>
    <message>
        <source>Sent back: {remark}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>लौटाया गया: {remark}</translation>
    </message>
    <message>
        <source>Sent back: “{remark}”</source>
        <extracomment>review/words.py</extracomment>
        <translation>लौटाया गया: “{remark}”</translation>
    </message>
    <message>
        <source>Set: {tag}</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>लगाएँ: {tag}</translation>
    </message>
    <message>
        <source>Settle and next</source>
        <extracomment>actions.py, review/board.py</extracomment>
        <translation>सुलझाएँ, आगे</translation>
    </message>
    <message>
        <source>Settled</source>
        <extracomment>review/narrowing.py, review/place.py</extracomment>
        <translation>सुलझी</translation>
    </message>
    <message>
        <source>Settled again</source>
        <extracomment>review/words.py</extracomment>
        <translation>फिर सुलझाई गई</translation>
    </message>
    <message>
        <source>Settled by {name}</source>
        <extracomment>review/words.py</extracomment>
        <translation>{name} ने सुलझाया</translation>
    </message>
    <message>
        <source>Settled by {name}: {cause}</source>
        <extracomment>review/words.py</extracomment>
        <translation>{name} ने सुलझाया: {cause}</translation>
    </message>
    <message>
        <source>Settled: {cause}</source>
        <extracomment>review/place.py</extracomment>
        <translation>सुलझी: {cause}</translation>
    </message>
    <message>
        <source>Settled: {progress}</source>
        <extracomment>review/panel.py</extracomment>
        <translation>सुलझी: {progress}</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>dialogs/bulk.py, model_errors/view.py, review/words.py</extracomment>
        <translation>गंभीरता</translation>
    </message>
    <message>
        <source>Severity per tag</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>हर टैग की गंभीरता</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>coverage/columns.py, model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>भाग</translation>
    </message>
    <message>
        <source>Share of all words; tags overlap, so that they do not add up</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>सभी शब्दों में हिस्सा; टैग एक साथ आते हैं, इसलिए योग पूरा नहीं बैठता</translation>
    </message>
    <message>
        <source>Share of resamples in which this slice comes first</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>पुनः चुने नमूनों का वह हिस्सा जिसमें यह स्लाइस सबसे पहले आता है</translation>
    </message>
    <message>
        <source>Share of the clips with the tag on which the labeler says yes, after Dawid and Skene</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>टैग वाली क्लिप का वह हिस्सा जिस पर लेबलकर्ता हाँ कहता है, डेविड और स्कीन के अनुसार</translation>
    </message>
    <message>
        <source>Share of the clips without the tag on which the labeler says no, after Dawid and Skene</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>बिना टैग की क्लिप का वह हिस्सा जिस पर लेबलकर्ता नहीं कहता है, डेविड और स्कीन के अनुसार</translation>
    </message>
    <message>
        <source>Shared out</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>बँटवारा</translation>
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
        <source>Show each labeler&apos;s pace to the lead</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>हर लेबलकर्ता की रफ़्तार प्रमुख को दिखाएँ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>फ़ोल्डर दिखाएँ</translation>
    </message>
    <message>
        <source>Show the model&apos;s draft</source>
        <extracomment>actions.py</extracomment>
        <translation>मॉडल का प्रारूप दिखाएँ</translation>
    </message>
    <message>
        <source>Sign with my key</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>मेरी कुंजी से हस्ताक्षर करें</translation>
    </message>
    <message>
        <source>Signal to noise</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>सिग्नल और शोर का अनुपात</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>सिग्नल-शोर अनुपात</translation>
    </message>
    <message>
        <source>Sized appropriately?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>आकार उपयुक्त है?</translation>
    </message>
    <message>
        <source>Slice</source>
        <extracomment>model_errors/columns.py, model_errors/slice_card.py</extracomment>
        <translation>स्लाइस</translation>
    </message>
    <message>
        <source>Slices by</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>स्लाइस का आधार</translation>
    </message>
    <message>
        <source>Slip</source>
        <extracomment>review/words.py</extracomment>
        <translation>चूक</translation>
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
        <source>Snapshots</source>
        <extracomment>dialogs/snapshots.py, overview/snapshot_card.py</extracomment>
        <translation>स्नैपशॉट</translation>
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
        <source>Spans</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>समय-खंड</translation>
    </message>
    <message>
        <source>Spans found by both (F1)</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>दोनों को मिले समय-खंड (F1)</translation>
    </message>
    <message>
        <source>Spans of one that a span of the other matches</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>एक के समय-खंड जिनसे दूसरे का समय-खंड मेल खाता है</translation>
    </message>
    <message>
        <source>Spans that only one labeler gave</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>समय-खंड जो केवल एक लेबलकर्ता ने दिए</translation>
    </message>
    <message>
        <source>Speaker</source>
        <extracomment>model_errors/view.py, rounds/form.py</extracomment>
        <translation>वक्ता</translation>
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
        <extracomment>dialogs/export.py, rounds/form.py</extracomment>
        <translation>विभाजन</translation>
    </message>
    <message>
        <source>Split a tag into several</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>टैग को कई टैगों में बाँटें</translation>
    </message>
    <message>
        <source>Split a tag…</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>टैग बाँटें…</translation>
    </message>
    <message>
        <source>Stale labels</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>पुराने पड़े लेबल</translation>
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
        <source>Start the repair</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>सुधार शुरू करें</translation>
    </message>
    <message>
        <source>Start the round</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>दौर शुरू करें</translation>
    </message>
    <message>
        <source>Start the sample</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>नमूना शुरू करें</translation>
    </message>
    <message>
        <source>Started</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Starting {name}</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>{name} शुरू करना</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>स्थिति</translation>
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
        <source>Still labeled blind: what people wrote is shown once the round is open for review</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>अभी ब्लाइंड लेबल हो रहा है: लोगों का लिखा दौर के समीक्षा के लिए खुलने पर दिखता है</translation>
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
        <source>Strata</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Strata by</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>स्तर का आधार</translation>
    </message>
    <message>
        <source>Stratum</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>स्तर</translation>
    </message>
    <message>
        <source>Subjects of the guidelines</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>दिशानिर्देशों के विषय</translation>
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
        <source>Table (*.csv)</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Tag</source>
        <extracomment>actions.py, agreement/columns.py, agreement/labelers_page.py, agreement/pairs_page.py, agreement/rounds_page.py, agreement/spans_page.py, coverage/columns.py, dialogs/export.py, dialogs/snapshots.py, rounds/columns.py</extracomment>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tag by severity</source>
        <extracomment>coverage/view.py</extracomment>
        <translation>गंभीरता के अनुसार टैग</translation>
    </message>
    <message>
        <source>Tag heard or not</source>
        <extracomment>review/words.py</extracomment>
        <translation>टैग सुना गया या नहीं</translation>
    </message>
    <message>
        <source>Tags</source>
        <extracomment>actions.py, agreement/section_bar.py, guidelines/structure.py, learning/dialog.py</extracomment>
        <translation>टैग</translation>
    </message>
    <message>
        <source>Tags from a model, {model}: dashed, until their key sets them</source>
        <extracomment>drafts/card.py</extracomment>
        <translation>मॉडल {model} के टैग: कटी रेखा में, जब तक उनकी कुंजी उन्हें न लगाए</translation>
    </message>
    <message>
        <source>Tags heard before</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>पहले सुने गए टैग</translation>
    </message>
    <message>
        <source>Tags of the labeler</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>लेबलकर्ता के टैग</translation>
    </message>
    <message>
        <source>Tags of the pair</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>जोड़े के टैग</translation>
    </message>
    <message>
        <source>Tags over the rounds</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>दौरों में टैग</translation>
    </message>
    <message numerus="yes">
        <source>Tags that were not rewritten changed by {value} (median of %n).</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>
            <numerusform>जो टैग फिर नहीं लिखा गया, वह {value} बदला (%n का माध्यिका मान)।</numerusform>
            <numerusform>जो टैग फिर नहीं लिखे गए, वे {value} बदले (%n का माध्यिका मान)।</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all that they mark</source>
        <extracomment>actions.py</extracomment>
        <translation>उनका चिह्नित सब कुछ लें</translation>
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
    <message>
        <source>Take away</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>हटाएँ</translation>
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
        <source>Take only signed work into this project</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>इस परियोजना में केवल हस्ताक्षरित काम लें</translation>
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
        <source>Take the first label</source>
        <extracomment>actions.py</extracomment>
        <translation>पहला लेबल लें</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <extracomment>dialogs/bulk.py</extracomment>
        <translation>झंडा हटाएँ</translation>
    </message>
    <message>
        <source>Take the fourth label</source>
        <extracomment>actions.py</extracomment>
        <translation>चौथा लेबल लें</translation>
    </message>
    <message>
        <source>Take the offered word</source>
        <extracomment>actions.py</extracomment>
        <translation>सुझाया शब्द लें</translation>
    </message>
    <message>
        <source>Take the second label</source>
        <extracomment>actions.py</extracomment>
        <translation>दूसरा लेबल लें</translation>
    </message>
    <message>
        <source>Take the third label</source>
        <extracomment>actions.py</extracomment>
        <translation>तीसरा लेबल लें</translation>
    </message>
    <message>
        <source>Take the time span away</source>
        <extracomment>actions.py</extracomment>
        <translation>समय-खंड हटाएँ</translation>
    </message>
    <message>
        <source>Take this</source>
        <extracomment>review/card.py</extracomment>
        <translation>इसे लें</translation>
    </message>
    <message>
        <source>Take work back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>काम वापस लें</translation>
    </message>
    <message>
        <source>Take work back…</source>
        <extracomment>actions.py</extracomment>
        <translation>काम वापस लें…</translation>
    </message>
    <message>
        <source>Take {key} away</source>
        <extracomment>dialogs/key_fields.py</extracomment>
        <translation>{key} हटाएँ</translation>
    </message>
    <message>
        <source>Taken</source>
        <extracomment>review/card.py</extracomment>
        <translation>लिया गया</translation>
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
        <source>Taken back: {what}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>वापस लिया गया: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}. {redo} does it again</source>
        <extracomment>review/words.py</extracomment>
        <translation>वापस लिया गया: {what}। {redo} इसे फिर करता है</translation>
    </message>
    <message>
        <source>Taken for each other</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>एक को दूसरा समझा गया</translation>
    </message>
    <message>
        <source>Taken too</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>ये भी ली जाएँ</translation>
    </message>
    <message>
        <source>Takes</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>क्लिप चाहिए</translation>
    </message>
    <message>
        <source>Taking work back</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>काम वापस लेना</translation>
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
        <source>That was the last clip of the list</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>यह सूची की अंतिम क्लिप थी</translation>
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
        <source>The answer goes to {name}</source>
        <extracomment>questions/dialog.py</extracomment>
        <translation>उत्तर {name} को जाता है</translation>
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
        <source>The decision was taken back. {redo} makes it again</source>
        <extracomment>review/words.py</extracomment>
        <translation>निर्णय वापस लिया गया। {redo} उसे फिर करता है</translation>
    </message>
    <message>
        <source>The example is changed</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>उदाहरण बदला गया</translation>
    </message>
    <message>
        <source>The example is taken away</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>उदाहरण हटाया गया</translation>
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
        <source>The fullest rows and columns are shown.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>सबसे भरी पंक्तियाँ और स्तंभ दिखाए गए हैं।</translation>
    </message>
    <message>
        <source>The gap cannot be told from that of the other clips.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>इस फ़ासले और बाकी क्लिप के फ़ासले में अंतर पता नहीं चलता।</translation>
    </message>
    <message>
        <source>The gap is larger here than in all other clips, beyond chance.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>यहाँ फ़ासला बाकी सभी क्लिप से बड़ा है, संयोग से परे।</translation>
    </message>
    <message>
        <source>The guidelines have not changed since they were made</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>दिशानिर्देश बनने के बाद से नहीं बदले</translation>
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
        <source>The labeler said yes, another no</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>लेबलकर्ता ने हाँ कहा, दूसरे ने नहीं</translation>
    </message>
    <message>
        <source>The labels are hidden until this clip is settled</source>
        <extracomment>review/table.py</extracomment>
        <translation>इस क्लिप के सुलझने तक लेबल छिपे हैं</translation>
    </message>
    <message>
        <source>The labels are hidden until this clip is settled. {edit} writes what you hear.</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>इस क्लिप के सुलझने तक लेबल छिपे हैं। {edit} से लिखिए कि आप क्या सुनते हैं।</translation>
    </message>
    <message>
        <source>The line at the bottom says what comes next. {help} shows all keys; Help, Tour shows this again.</source>
        <extracomment>frame/tour.py</extracomment>
        <translation>सबसे नीचे की पंक्ति बताती है कि आगे क्या करना है। {help} सभी कुंजियाँ दिखाता है; “सहायता, परिचय” यह फिर दिखाता है।</translation>
    </message>
    <message>
        <source>The model errs on no clip of it.</source>
        <extracomment>model_errors/place.py</extracomment>
        <translation>इसकी किसी क्लिप पर मॉडल गलती नहीं करता।</translation>
    </message>
    <message>
        <source>The model&apos;s errors against people&apos;s transcripts, and people&apos;s against each other</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>लोगों के प्रतिलेखों के सामने मॉडल की त्रुटियाँ, और लोगों की एक-दूसरे के सामने</translation>
    </message>
    <message>
        <source>The new rules made transcripts differ less: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नए नियमों से प्रतिलेखों का अंतर घटा: {where} शब्द-त्रुटि {value}।</translation>
    </message>
    <message>
        <source>The new tag is yes where any of them was yes, and no where all were no. Older labels are carried over, and the tags retire.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>नया टैग वहाँ हाँ है जहाँ इनमें से कोई हाँ था, और वहाँ नहीं जहाँ सभी नहीं थे। पुराने लेबल इसमें आ जाते हैं, और ये टैग प्रयोग से हटते हैं।</translation>
    </message>
    <message>
        <source>The new text made labelers agree more: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नए पाठ से लेबलकर्ता अधिक सहमत हुए: {where} {value}।</translation>
    </message>
    <message>
        <source>The other label</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>दूसरा लेबल</translation>
    </message>
    <message>
        <source>The parts are missing in labels made before; the old answer is shown as a hint. The tag retires.</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>पहले बने लेबलों में ये भाग नहीं हैं; पुराना उत्तर संकेत के रूप में दिखता है। टैग प्रयोग से हटता है।</translation>
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
        <source>The remark is kept with the decision</source>
        <extracomment>review/table.py</extracomment>
        <translation>टीका निर्णय के साथ रहती है</translation>
    </message>
    <message>
        <source>The report cannot be written: {why}</source>
        <extracomment>dialogs/crash.py</extracomment>
        <translation>रिपोर्ट लिखी नहीं जा सकती: {why}</translation>
    </message>
    <message>
        <source>The reviewer</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>The same from each</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>हर स्तर से बराबर</translation>
    </message>
    <message>
        <source>The seconds that a clip takes each of them; they are told when they enter the round</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>हर एक को क्लिप पर लगने वाले सेकंड; दौर में आने पर उन्हें यह बताया जाता है</translation>
    </message>
    <message>
        <source>The share of the clips that so many hear; the others are heard by one</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>क्लिप का वह हिस्सा जिसे इतने लोग सुनते हैं; बाकी को एक सुनता है</translation>
    </message>
    <message>
        <source>The sound cache takes at most {size}</source>
        <extracomment>sound_cache.py</extracomment>
        <translation>ध्वनि कैश अधिकतम {size} लेता है</translation>
    </message>
    <message>
        <source>The sound is being measured already</source>
        <extracomment>measuring.py</extracomment>
        <translation>ध्वनि पहले से मापी जा रही है</translation>
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
        <source>The sound of this clip is not on this computer</source>
        <extracomment>guidelines/sounds.py</extracomment>
        <translation>इस क्लिप की ध्वनि इस कंप्यूटर पर नहीं है</translation>
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
        <source>There is no interval: {why}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>अंतराल नहीं है: {why}।</translation>
    </message>
    <message>
        <source>There is no round to hand out: plan one first</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>बाँटने के लिए कोई दौर नहीं: पहले एक की योजना बनाइए</translation>
    </message>
    <message>
        <source>These guidelines came with a packet. They are written in the project that the packets come from.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>ये दिशानिर्देश पैकेट के साथ आए। इन्हें उस परियोजना में लिखा जाता है जहाँ से पैकेट आते हैं।</translation>
    </message>
    <message>
        <source>These were labeled on two computers by one person. Both labels are kept; finishing the clip once more settles it.</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>इन्हें एक व्यक्ति ने दो कंप्यूटरों पर लेबल किया। दोनों लेबल रखे गए हैं; क्लिप एक बार फिर पूरी करने से सुलझ जाएगा।</translation>
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
        <source>This clip has no two labels to compare</source>
        <extracomment>review/place.py</extracomment>
        <translation>इस क्लिप पर तुलना के लिए दो लेबल नहीं हैं</translation>
    </message>
    <message>
        <source>This clip has one channel</source>
        <extracomment>next_step.py</extracomment>
        <translation>इस क्लिप में एक ही चैनल है</translation>
    </message>
    <message>
        <source>This clip is no longer in the project</source>
        <extracomment>model_errors/hearing.py, review/table.py</extracomment>
        <translation>यह क्लिप अब परियोजना में नहीं है</translation>
    </message>
    <message>
        <source>This clip is not settled yet</source>
        <extracomment>review/place.py</extracomment>
        <translation>यह क्लिप अभी सुलझी नहीं</translation>
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
        <source>This is the first clip</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>यह पहली क्लिप है</translation>
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
        <source>This mends labels and proves nothing: clips that were picked because something was wrong with them look better the second time, whatever the text says.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>इससे लेबल सुधरते हैं, पर कुछ सिद्ध नहीं होता: जो क्लिप गड़बड़ी के कारण चुनी गईं, वे दूसरी बार बेहतर ही दिखती हैं, पाठ कुछ भी कहे।</translation>
    </message>
    <message>
        <source>This packet is for {name}. Whoever else labels opens a packet of their own</source>
        <extracomment>window.py</extracomment>
        <translation>यह पैकेट {name} के लिए है। लेबल करने वाला हर दूसरा व्यक्ति अपना पैकेट खोलता है</translation>
    </message>
    <message>
        <source>This project is open for reading only</source>
        <extracomment>work/segmenting.py</extracomment>
        <translation>यह परियोजना केवल पढ़ने के लिए खुली है</translation>
    </message>
    <message>
        <source>This project is open for reading only: nothing can be settled</source>
        <extracomment>review/table.py</extracomment>
        <translation>यह परियोजना केवल पढ़ने के लिए खुली है: कुछ सुलझाया नहीं जा सकता</translation>
    </message>
    <message>
        <source>This recording has no segments. Clip, Segment this recording makes them</source>
        <extracomment>work/walking.py</extracomment>
        <translation>इस रिकॉर्डिंग में सेगमेंट नहीं हैं। “क्लिप, यह रिकॉर्डिंग काटें” उन्हें बनाता है</translation>
    </message>
    <message>
        <source>This round</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>यह दौर</translation>
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
        <extracomment>dialogs/history.py, review/words.py, tags/span_list.py</extracomment>
        <translation>समय-खंड</translation>
    </message>
    <message>
        <source>Timeline</source>
        <extracomment>timeline/timeline.py</extracomment>
        <translation>समयरेखा</translation>
    </message>
    <message>
        <source>Timely feedback?</source>
        <extracomment>overview/view.py</extracomment>
        <translation>प्रतिक्रिया समय पर?</translation>
    </message>
    <message>
        <source>To all of them, evenly</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>इन सभी को, बराबर-बराबर</translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>queue/panel.py</extracomment>
        <translation>बाकी</translation>
    </message>
    <message>
        <source>To nobody</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>किसी को नहीं</translation>
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
        <source>To the round</source>
        <extracomment>work/rounds.py</extracomment>
        <translation>दौर पर जाएँ</translation>
    </message>
    <message>
        <source>To the rounds</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>दौरों पर जाएँ</translation>
    </message>
    <message>
        <source>To the start</source>
        <extracomment>actions.py</extracomment>
        <translation>आरंभ पर</translation>
    </message>
    <message>
        <source>To {name}</source>
        <extracomment>rounds/labeler_row.py</extracomment>
        <translation>{name} को</translation>
    </message>
    <message>
        <source>Too few speakers to say whether the gap is larger here than elsewhere.</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>वक्ता इतने कम हैं कि कहा नहीं जा सकता कि फ़ासला यहाँ बड़ा है या नहीं।</translation>
    </message>
    <message>
        <source>Too few were labeled twice before to say how exact it will be.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>पहले दो बार लेबल हुई क्लिप इतनी कम हैं कि सटीकता का अनुमान नहीं हो सकता।</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>actions.py</extracomment>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Trained on</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>प्रशिक्षण का आधार</translation>
    </message>
    <message>
        <source>Transcript</source>
        <extracomment>dialogs/history.py, rounds/form.py, transcript/editor.py</extracomment>
        <translation>प्रतिलेख</translation>
    </message>
    <message>
        <source>Transcript as the other text</source>
        <extracomment>actions.py</extracomment>
        <translation>प्रतिलेख बाकी पाठ जैसा</translation>
    </message>
    <message>
        <source>Transcript not answered</source>
        <extracomment>differences/text.py</extracomment>
        <translation>प्रतिलेख का उत्तर नहीं</translation>
    </message>
    <message>
        <source>Transcript rules</source>
        <extracomment>guidelines/board.py, work/instructions.py</extracomment>
        <translation>प्रतिलेख के नियम</translation>
    </message>
    <message>
        <source>Trust</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>भरोसा करें</translation>
    </message>
    <message>
        <source>Trust no more</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>भरोसा हटाएँ</translation>
    </message>
    <message>
        <source>Trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>विश्वसनीय</translation>
    </message>
    <message>
        <source>Two people label the same clips blind; then it shows where labels agree.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>दो लोग वही क्लिप ब्लाइंड लेबल करते हैं; तब दिखता है कि लेबल कहाँ सहमत हैं।</translation>
    </message>
    <message>
        <source>Type into a cell to set its target.</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>लक्ष्य तय करने के लिए कक्ष में लिखिए।</translation>
    </message>
    <message>
        <source>Under the new rules transcripts differ more: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नए नियमों में प्रतिलेखों का अंतर बढ़ा: {where} शब्द-त्रुटि {value}।</translation>
    </message>
    <message>
        <source>Under the new text labelers agree less: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नए पाठ में लेबलकर्ता कम सहमत हैं: {where} {value}।</translation>
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
        <source>Unmatched</source>
        <extracomment>agreement/spans_page.py</extracomment>
        <translation>बेमेल</translation>
    </message>
    <message>
        <source>User guide</source>
        <extracomment>actions.py, dialogs/guide.py, dialogs/keys.py</extracomment>
        <translation>उपयोगकर्ता मार्गदर्शिका</translation>
    </message>
    <message>
        <source>Verdict</source>
        <extracomment>agreement/columns.py, dialogs/snapshots.py</extracomment>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>dialogs/predictions.py</extracomment>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>guidelines/page.py</extracomment>
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
        <source>Waiting for someone</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>किसी की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <extracomment>reporting/cards.py</extracomment>
        <translation>वेब पृष्ठ (*.html)</translation>
    </message>
    <message>
        <source>Went on separately on another machine: {words}</source>
        <extracomment>review/comparison.py</extracomment>
        <translation>दूसरी मशीन पर अलग से आगे बढ़ा: {words}</translation>
    </message>
    <message>
        <source>What came of it</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>What changed</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>What changed in the guidelines</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>दिशानिर्देशों में क्या बदला</translation>
    </message>
    <message>
        <source>What changed in the guidelines…</source>
        <extracomment>actions.py</extracomment>
        <translation>दिशानिर्देशों में क्या बदला…</translation>
    </message>
    <message>
        <source>What differs</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>What holds the model back</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>मॉडल को क्या रोकता है</translation>
    </message>
    <message>
        <source>What is reviewed</source>
        <extracomment>review/panel.py</extracomment>
        <translation>किसकी समीक्षा</translation>
    </message>
    <message>
        <source>What it is not, and which tag that is instead.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>यह क्या नहीं है, और उसके लिए कौन सा टैग है।</translation>
    </message>
    <message>
        <source>What mends it</source>
        <extracomment>agreement/kinds_page.py</extracomment>
        <translation>सुधार का उपाय</translation>
    </message>
    <message>
        <source>What the new text brought cannot be told: {why}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नए पाठ का असर पता नहीं चलता: {why}।</translation>
    </message>
    <message>
        <source>What the round will show of each tag</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>हर टैग के बारे में दौर क्या दिखाएगा</translation>
    </message>
    <message>
        <source>What the tag means, so that two people who read it hear the same.</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>टैग का अर्थ, ताकि पढ़ने वाले दो लोग एक ही बात सुनें।</translation>
    </message>
    <message>
        <source>What to do next</source>
        <extracomment>reporting/cards.py, review/panel.py</extracomment>
        <translation>आगे क्या करें</translation>
    </message>
    <message>
        <source>What to hear or read again; the labeler sees this</source>
        <extracomment>review/lines.py</extracomment>
        <translation>क्या फिर सुनें या पढ़ें; लेबलकर्ता यह देखता है</translation>
    </message>
    <message>
        <source>What to listen for</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>किस पर ध्यान दें</translation>
    </message>
    <message>
        <source>What was written is put back</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>जो लिखा था वह वापस रखा गया</translation>
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
        <source>What you wrote for this clip is not settled yet: a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>इस क्लिप पर आपका लिखा अभी तय नहीं: कारण चुनते ही सुलझेगा</translation>
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
        <source>Where it stands</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>वर्तमान स्थिति</translation>
    </message>
    <message>
        <source>Where should the project for this sound lie?</source>
        <extracomment>traffic.py</extracomment>
        <translation>इस ध्वनि की परियोजना कहाँ रहे?</translation>
    </message>
    <message>
        <source>Where should {packet} be laid out?</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>{packet} को कहाँ खोला जाए?</translation>
    </message>
    <message>
        <source>Where somebody speaks</source>
        <extracomment>actions.py</extracomment>
        <translation>जहाँ कोई बोलता है</translation>
    </message>
    <message>
        <source>Where the border lies</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>सीमा कहाँ है</translation>
    </message>
    <message>
        <source>Where the border to its neighbours lies</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>मिलते-जुलते टैगों से सीमा कहाँ है</translation>
    </message>
    <message>
        <source>Whether the new rules helped cannot be told yet: {value} word error {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नए नियमों से लाभ हुआ या नहीं, अभी पता नहीं: {where} शब्द-त्रुटि {value}।</translation>
    </message>
    <message>
        <source>Whether the new text helped cannot be told yet: {value} {where}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नए पाठ से लाभ हुआ या नहीं, अभी पता नहीं: {where} {value}।</translation>
    </message>
    <message>
        <source>Which answer? {first} or {second} takes a label, {edit} writes another</source>
        <extracomment>review/table.py</extracomment>
        <translation>कौन सा उत्तर? {first} या {second} लेबल लेता है, {edit} दूसरा लिखता है</translation>
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
        <source>Which clips</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>कौन सी क्लिप</translation>
    </message>
    <message>
        <source>Which clips are listed</source>
        <extracomment>queue/lists.py</extracomment>
        <translation>सूची में कौन सी क्लिप</translation>
    </message>
    <message>
        <source>Which dictionary checks the spelling</source>
        <extracomment>actions.py</extracomment>
        <translation>वर्तनी किस शब्दकोश से जाँची जाती है</translation>
    </message>
    <message>
        <source>Which disagreements are listed</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>सूची में कौन सी असहमतियाँ</translation>
    </message>
    <message>
        <source>Which model&apos;s draft…</source>
        <extracomment>actions.py</extracomment>
        <translation>किस मॉडल का प्रारूप…</translation>
    </message>
    <message>
        <source>Which tag</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>कौन सा टैग</translation>
    </message>
    <message>
        <source>Which tag? Press its key, then {mark} marks the selection with it</source>
        <extracomment>work/spans.py</extracomment>
        <translation>कौन सा टैग? उसकी कुंजी दबाइए, फिर {mark} चयन पर लगाता है</translation>
    </message>
    <message>
        <source>Which tags</source>
        <extracomment>guidelines/structure.py</extracomment>
        <translation>कौन से टैग</translation>
    </message>
    <message>
        <source>While a round waits for you, your own labels leave alone.</source>
        <extracomment>dialogs/export.py</extracomment>
        <translation>जब तक आपके लिए कोई दौर बाकी है, केवल आपके अपने लेबल निर्यात होते हैं।</translation>
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
        <source>Who labels them, and how</source>
        <extracomment>rounds/form.py</extracomment>
        <translation>कौन लेबल करे, और कैसे</translation>
    </message>
    <message>
        <source>Who labels, in the repair and in the sample:</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>सुधार और नमूने में कौन लेबल करे:</translation>
    </message>
    <message>
        <source>Whole project</source>
        <extracomment>agreement/section_bar.py, review/panel.py</extracomment>
        <translation>पूरी परियोजना</translation>
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
        <source>Why did they differ?</source>
        <extracomment>review/board.py</extracomment>
        <translation>अंतर क्यों हुआ?</translation>
    </message>
    <message>
        <source>Why did they differ? {first} to {last} says so and settles</source>
        <extracomment>review/table.py</extracomment>
        <translation>अंतर क्यों हुआ? {first} से {last} कारण बताकर सुलझाते हैं</translation>
    </message>
    <message>
        <source>Why it was refused</source>
        <extracomment>dialogs/import_result.py</extracomment>
        <translation>क्यों अस्वीकृत हुई</translation>
    </message>
    <message>
        <source>Why, for the history</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>क्यों, इतिहास के लिए</translation>
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
        <source>With it</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>टैग वाली</translation>
    </message>
    <message>
        <source>With oneself</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>अपने साथ</translation>
    </message>
    <message>
        <source>With somebody&apos;s key a packet is sealed so that only they can open it, and their signature is known. Pass your own on to whoever sends you packets or takes your work.</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>किसी की कुंजी से पैकेट ऐसे सीलबंद होता है कि केवल वही उसे खोल सके, और उनका हस्ताक्षर पहचाना जाता है। अपनी कुंजी उन्हें दीजिए जो आपको पैकेट भेजते हैं या आपका काम लेते हैं।</translation>
    </message>
    <message>
        <source>With the others</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>दूसरों के साथ</translation>
    </message>
    <message>
        <source>Within</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>इसके भीतर</translation>
    </message>
    <message>
        <source>Word error</source>
        <extracomment>model_errors/columns.py</extracomment>
        <translation>शब्द-त्रुटि</translation>
    </message>
    <message>
        <source>Word error of {model}, people in brackets; worth is the gap times the share of the data.</source>
        <extracomment>overview/model_card.py</extracomment>
        <translation>{model} की शब्द-त्रुटि, कोष्ठक में लोगों की; महत्त्व यानी फ़ासला गुणा डेटा का हिस्सा।</translation>
    </message>
    <message>
        <source>Word error {figure} {where}, {clips}.</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>{where} शब्द-त्रुटि {figure}, {clips}।</translation>
    </message>
    <message>
        <source>Wording only: labels made before stay as they are</source>
        <extracomment>guidelines/editor.py</extracomment>
        <translation>केवल शब्दों का बदलाव: पहले बने लेबल जैसे हैं वैसे रहते हैं</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>review/words.py</extracomment>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>Words differ</source>
        <extracomment>agreement/labelers_page.py, agreement/pairs_page.py, agreement/rounds_page.py</extracomment>
        <translation>अलग शब्द</translation>
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
        <source>Work</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>काम</translation>
    </message>
    <message>
        <source>Work is taken back by a reviewer, lead or engineer: let one of them sit down</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>काम समीक्षक, प्रमुख या इंजीनियर वापस लेते हैं: उनमें से किसी को बैठने दीजिए</translation>
    </message>
    <message>
        <source>Work of labelers (*.earwork)</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>लेबलकर्ताओं का काम (*.earwork)</translation>
    </message>
    <message>
        <source>Work that came back</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>लौटा हुआ काम</translation>
    </message>
    <message>
        <source>Work without a signature is taken back too</source>
        <extracomment>packets/passing.py</extracomment>
        <translation>बिना हस्ताक्षर का काम भी वापस लिया जाता है</translation>
    </message>
    <message>
        <source>Working out the sample</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>नमूने की गणना</translation>
    </message>
    <message>
        <source>Works without a network: nothing leaves this machine</source>
        <extracomment>frame/help.py</extracomment>
        <translation>बिना नेटवर्क के चलता है: इस मशीन से कुछ बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>model_errors/columns.py, overview/model_card.py</extracomment>
        <translation>महत्त्व</translation>
    </message>
    <message>
        <source>Write</source>
        <extracomment>guidelines/page.py</extracomment>
        <translation>लिखें</translation>
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
    <message>
        <source>Writing gold: {text} for the words, tags by their keys. {leave} goes back to review</source>
        <extracomment>review/table.py</extracomment>
        <translation>गोल्ड लिखना: शब्दों के लिए {text}, टैग अपनी कुंजियों से। {leave} समीक्षा पर लौटाता है</translation>
    </message>
    <message>
        <source>Yes alone</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>केवल इसकी हाँ</translation>
    </message>
    <message>
        <source>You asked: {question}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>आपने पूछा: {question}</translation>
    </message>
    <message>
        <source>You could not tell about {tag} before it was split. It is now {parts}.</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>{tag} के बँटने से पहले आपको इसका पता नहीं चला था। अब यह {parts} है।</translation>
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
        <source>You heard {tag} before it was split. Which of these is it: {parts}?</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>{tag} के बँटने से पहले आपने इसे सुना था। यह इनमें से कौन सा है: {parts}?</translation>
    </message>
    <message>
        <source>Your key is made. Keep a copy of it where you keep what must not be lost</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>आपकी कुंजी बन गई। इसकी एक प्रति वहाँ रखिए जहाँ आप ज़रूरी चीज़ें सँभालते हैं</translation>
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
        <source>Your own answer is taken; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>आपका अपना उत्तर लिया गया; कारण चुनते ही सुलझेगा</translation>
    </message>
    <message>
        <source>Your part of this round is done. Press Done to look at your labels again.</source>
        <extracomment>queue/empty.py</extracomment>
        <translation>इस दौर में आपका काम पूरा है। अपने लेबल फिर देखने के लिए “पूरी” दबाइए।</translation>
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
        <source>a slip</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>चूक</translation>
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
        <source>a time span that another does not give</source>
        <extracomment>below the window</extracomment>
        <translation>समय-खंड जो दूसरे ने नहीं दिया</translation>
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
        <source>agreed</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>सहमति है</translation>
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
    <message>
        <source>an assumed pace</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>अनुमानित रफ़्तार</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>और</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>work/instructions.py</extracomment>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
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
        <source>and {count} more</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>और {count} अन्य</translation>
    </message>
    <message>
        <source>answered</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>उत्तर मिला</translation>
    </message>
    <message>
        <source>as it is being written</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>जैसा अभी लिखा जा रहा है</translation>
    </message>
    <message>
        <source>attributes</source>
        <extracomment>below the window</extracomment>
        <translation>विशेषताएँ</translation>
    </message>
    <message>
        <source>audio insufficient</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>ध्वनि अपर्याप्त</translation>
    </message>
    <message>
        <source>batches</source>
        <extracomment>below the window</extracomment>
        <translation>बैच</translation>
    </message>
    <message>
        <source>becomes {tags}</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>अब {tags}</translation>
    </message>
    <message>
        <source>being labeled</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>लेबल हो रहा है</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>बेहतर</translation>
    </message>
    <message>
        <source>borderline</source>
        <extracomment>guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>सीमावर्ती</translation>
    </message>
    <message>
        <source>both defensible</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>दोनों उचित</translation>
    </message>
    <message>
        <source>by</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>आधार</translation>
    </message>
    <message>
        <source>by chance</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>यादृच्छिक</translation>
    </message>
    <message>
        <source>by its button</source>
        <extracomment>next_step.py</extracomment>
        <translation>अपने बटन से</translation>
    </message>
    <message>
        <source>came back {when}</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>{when} लौटा</translation>
    </message>
    <message>
        <source>cannot be labeled</source>
        <extracomment>dialogs/history.py, queue/delegate.py</extracomment>
        <translation>लेबल असंभव</translation>
    </message>
    <message>
        <source>cannot be labeled: {reason}</source>
        <extracomment>packets/label_words.py</extracomment>
        <translation>लेबल असंभव: {reason}</translation>
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
        <source>changed: {what}</source>
        <extracomment>guidelines/subject_list.py</extracomment>
        <translation>बदला: {what}</translation>
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
        <source>clean</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>cleaned labels</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>साफ़ किए गए लेबल</translation>
    </message>
    <message>
        <source>clips</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>क्लिप</translation>
    </message>
    <message>
        <source>collect</source>
        <extracomment>learning/dialog.py</extracomment>
        <translation>जुटाएँ</translation>
    </message>
    <message>
        <source>compared with</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>तुलना में</translation>
    </message>
    <message>
        <source>convention</source>
        <extracomment>review/words.py</extracomment>
        <translation>परिपाटी</translation>
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
        <source>differs</source>
        <extracomment>review/chips.py</extracomment>
        <translation>अलग है</translation>
    </message>
    <message>
        <source>disagreeing</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>असहमति है</translation>
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
        <source>edition {n}</source>
        <extracomment>guidelines/place.py, guidelines/versions.py</extracomment>
        <translation>संस्करण {n}</translation>
    </message>
    <message>
        <source>edition {n}, by {name}</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>संस्करण {n}, {name} का</translation>
    </message>
    <message>
        <source>engineer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>इंजीनियर</translation>
    </message>
    <message>
        <source>enough</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>पर्याप्त</translation>
    </message>
    <message>
        <source>environments</source>
        <extracomment>below the window</extracomment>
        <translation>परिवेश</translation>
    </message>
    <message>
        <source>examples</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>उदाहरण</translation>
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
        <source>from {before} to {after}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>{before} से {after} तक</translation>
    </message>
    <message>
        <source>gold and reference labels told apart</source>
        <extracomment>below the window</extracomment>
        <translation>गोल्ड और संदर्भ लेबल का भेद</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>overview/question_card.py</extracomment>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>guideline not followed</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>दिशानिर्देश का पालन नहीं</translation>
    </message>
    <message>
        <source>guideline unclear</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>दिशानिर्देश अस्पष्ट</translation>
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
        <source>handed out {when}</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>{when} बाँटा गया</translation>
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
        <source>in the round {name}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>दौर {name} में</translation>
    </message>
    <message>
        <source>in the whole project</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>पूरी परियोजना में</translation>
    </message>
    <message>
        <source>key known</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>कुंजी ज्ञात</translation>
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
        <source>labels as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>लेबल जैसे आए</translation>
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
        <source>measured</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>measured again, undecided</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>फिर मापा गया, अनिर्णीत</translation>
    </message>
    <message>
        <source>measuring…</source>
        <extracomment>guidelines/state_card.py, guidelines/subject_list.py</extracomment>
        <translation>मापा जा रहा है…</translation>
    </message>
    <message>
        <source>model</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नाम</translation>
    </message>
    <message>
        <source>needs work</source>
        <extracomment>overview/question_card.py</extracomment>
        <translation>काम बाकी</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>guidelines/place.py, guidelines/subject_list.py, guidelines/words.py</extracomment>
        <translation>नया</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>no label becomes stale</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>कोई लेबल पुराना नहीं पड़ता</translation>
    </message>
    <message>
        <source>no language</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>कोई भाषा नहीं</translation>
    </message>
    <message>
        <source>no other model</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>कोई दूसरा मॉडल नहीं</translation>
    </message>
    <message>
        <source>no, it is not</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नहीं, यह वह नहीं</translation>
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
        <source>none yet</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>अभी कोई नहीं</translation>
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
        <source>not known</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>not measured</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>नहीं मापा गया</translation>
    </message>
    <message>
        <source>not published yet</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>अभी प्रकाशित नहीं</translation>
    </message>
    <message>
        <source>not ready yet: {first}</source>
        <extracomment>traffic.py</extracomment>
        <translation>अभी तैयार नहीं: {first}</translation>
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
        <source>nothing</source>
        <extracomment>differences/text.py</extracomment>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>nothing else</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>और कुछ नहीं</translation>
    </message>
    <message>
        <source>nothing said</source>
        <extracomment>dialogs/history.py, guidelines/words.py, packets/label_words.py, queue/delegate.py, review/words.py, segments/panel.py</extracomment>
        <translation>कुछ नहीं कहा गया</translation>
    </message>
    <message>
        <source>one tag by one labeler, the other tag by another</source>
        <extracomment>below the window</extracomment>
        <translation>एक टैग एक लेबलकर्ता का, दूसरा दूसरे का</translation>
    </message>
    <message>
        <source>only on the first</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>केवल पहले पर</translation>
    </message>
    <message>
        <source>only on the second</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>केवल दूसरे पर</translation>
    </message>
    <message>
        <source>other model</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>दूसरा मॉडल</translation>
    </message>
    <message>
        <source>others, as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>अन्य, जैसे आए</translation>
    </message>
    <message>
        <source>others, cleaned</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>अन्य, साफ़ किए गए</translation>
    </message>
    <message>
        <source>people</source>
        <extracomment>model_errors/pictures.py</extracomment>
        <translation>लोग</translation>
    </message>
    <message>
        <source>picked clips</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>चुनी हुई क्लिप</translation>
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
        <source>retired</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>प्रयोग से हटा</translation>
    </message>
    <message>
        <source>reviewer</source>
        <extracomment>frame/top_bar.py</extracomment>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>revised, not measured again</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>बदला गया, फिर नहीं मापा गया</translation>
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
        <source>same tag, different time spans</source>
        <extracomment>below the window</extracomment>
        <translation>वही टैग, अलग समय-खंड</translation>
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
        <source>sent back</source>
        <extracomment>queue/delegate.py</extracomment>
        <translation>लौटाई गई</translation>
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
        <source>settled</source>
        <extracomment>guidelines/evidence_card.py</extracomment>
        <translation>सुलझा</translation>
    </message>
    <message>
        <source>severities</source>
        <extracomment>below the window</extracomment>
        <translation>गंभीरताएँ</translation>
    </message>
    <message>
        <source>severity of {tags}</source>
        <extracomment>review/words.py</extracomment>
        <translation>{tags} की गंभीरता</translation>
    </message>
    <message>
        <source>severity {grade}</source>
        <extracomment>coverage/columns.py, review/chips.py</extracomment>
        <translation>गंभीरता {grade}</translation>
    </message>
    <message>
        <source>signed by {name}</source>
        <extracomment>packets/came_back.py</extracomment>
        <translation>{name} के हस्ताक्षर सहित</translation>
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
        <extracomment>dialogs/history.py, packets/label_words.py</extracomment>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>target</source>
        <extracomment>coverage/pictures.py</extracomment>
        <translation>लक्ष्य</translation>
    </message>
    <message>
        <source>target {amount}</source>
        <extracomment>coverage/columns.py, coverage/matrix.py</extracomment>
        <translation>लक्ष्य {amount}</translation>
    </message>
    <message>
        <source>taught, as they came</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>सिखाई गईं, जैसे आईं</translation>
    </message>
    <message>
        <source>taught, cleaned</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>सिखाई गईं, साफ़ की गईं</translation>
    </message>
    <message>
        <source>text</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>पाठ</translation>
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
        <source>the background noise</source>
        <extracomment>review/words.py</extracomment>
        <translation>पृष्ठभूमि का शोर</translation>
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
        <source>the same</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>समान</translation>
    </message>
    <message>
        <source>the transcript</source>
        <extracomment>review/words.py</extracomment>
        <translation>प्रतिलेख</translation>
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
        <source>their key, which begins with earmark1-</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>उनकी कुंजी, जो earmark1- से शुरू होती है</translation>
    </message>
    <message>
        <source>their pace so far</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>उनकी अब तक की रफ़्तार</translation>
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
        <extracomment>dialogs/snapshots.py, look/panel.py</extracomment>
        <translation>से</translation>
    </message>
    <message>
        <source>too few</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>training clips, doubling</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>प्रशिक्षण की क्लिप, हर बार दोगुनी</translation>
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
        <source>undecided</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>अनिर्णीत</translation>
    </message>
    <message>
        <source>undone</source>
        <extracomment>dialogs/history.py</extracomment>
        <translation>पूर्ववत किया गया</translation>
    </message>
    <message>
        <source>version {n}</source>
        <extracomment>guidelines/place.py, guidelines/subject_list.py, guidelines/versions.py</extracomment>
        <translation>संस्करण {n}</translation>
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
        <source>whole project</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>पूरी परियोजना</translation>
    </message>
    <message>
        <source>wording only</source>
        <extracomment>guidelines/versions.py</extracomment>
        <translation>केवल शब्दों का बदलाव</translation>
    </message>
    <message>
        <source>words</source>
        <extracomment>review/words.py</extracomment>
        <translation>शब्द</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>dialogs/snapshots.py</extracomment>
        <translation>बदतर</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>dialogs/history.py, guidelines/words.py, tags/guideline_card.py</extracomment>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>yes, it is</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>हाँ, यह वही है</translation>
    </message>
    <message>
        <source>yes, severity {grade}</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>हाँ, गंभीरता {grade}</translation>
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
        <source>{all} in all, {each} each</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>कुल {all}, हर एक के {each}</translation>
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
        <source>{before} to {after}: {others}</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>{before} से {after}: {others}</translation>
    </message>
    <message>
        <source>{changes}. Labels of {clips} become stale: they were made under another text.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{changes}। {clips} के लेबल पुराने पड़ जाते हैं: वे दूसरे पाठ के अनुसार बने थे।</translation>
    </message>
    <message>
        <source>{changes}. No label becomes stale.</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{changes}। कोई लेबल पुराना नहीं पड़ता।</translation>
    </message>
    <message>
        <source>{clips} an hour</source>
        <extracomment>queue/pace.py</extracomment>
        <translation>{clips} प्रति घंटा</translation>
    </message>
    <message>
        <source>{clips} of {available}</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>{available} में से {clips}</translation>
    </message>
    <message>
        <source>{clips} of {left} disagreements are {tag} against {other}.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>{left} असहमतियों में से {clips} में {tag} के सामने {other} है।</translation>
    </message>
    <message>
        <source>{clips} of {name} given to {others}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{name} से {clips} लेकर {others} को दी गईं</translation>
    </message>
    <message>
        <source>{clips}, about {hours} hours of work.</source>
        <extracomment>guidelines/follow_up.py</extracomment>
        <translation>{clips}, लगभग {hours} घंटे का काम।</translation>
    </message>
    <message>
        <source>{clips}, {paired} of them with two transcripts</source>
        <extracomment>model_errors/slice_card.py</extracomment>
        <translation>{clips}, उनमें से {paired} दो प्रतिलेखों वाली</translation>
    </message>
    <message>
        <source>{clips}: {choice}.</source>
        <extracomment>rounds/list_page.py</extracomment>
        <translation>{clips}: {choice}।</translation>
    </message>
    <message>
        <source>{clip} (draft)</source>
        <extracomment>dialogs/replacing.py</extracomment>
        <translation>{clip} (प्रारूप)</translation>
    </message>
    <message>
        <source>{curve}, {clips} clips: {held} held out, {train} on the clips it was taught</source>
        <extracomment>learning/curves.py</extracomment>
        <translation>{curve}, {clips} क्लिप: अलग रखी गईं पर {held}, सिखाई गई क्लिप पर {train}</translation>
    </message>
    <message>
        <source>{differences}: {next} plays the next one, {clip} opens the next clip</source>
        <extracomment>model_errors/hearing.py</extracomment>
        <translation>{differences}: {next} अगला अंतर चलाता है, {clip} अगली क्लिप खोलता है</translation>
    </message>
    <message>
        <source>{done} of {clips} done</source>
        <extracomment>packets/hand_out.py</extracomment>
        <translation>{clips} में से {done} पूरी</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>frame/quiet_line.py, queue/pace.py, rounds/words.py</extracomment>
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
        <source>{hours} h</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{hours} घं॰</translation>
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
    <message numerus="yes">
        <source>{key} does “{title}” and %Ln more already: they would lose it</source>
        <extracomment>keys/rules.py</extracomment>
        <translation>
            <numerusform>{key} पहले से “{title}” और %Ln अन्य क्रिया की कुंजी है: वह उनसे छिन जाएगी</numerusform>
            <numerusform>{key} पहले से “{title}” और %Ln अन्य क्रियाओं की कुंजी है: वह उनसे छिन जाएगी</numerusform>
        </translation>
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
        <source>{labels} of {clips} are stale now. Labelers see the new text, marked as changed.</source>
        <extracomment>guidelines/place.py</extracomment>
        <translation>{clips} के {labels} अब पुराने पड़ गए। लेबलकर्ता नया पाठ देखते हैं, बदला हुआ अंकित।</translation>
    </message>
    <message>
        <source>{labels} of {clips} become stale</source>
        <extracomment>guidelines/publishing.py</extracomment>
        <translation>{clips} के {labels} पुराने पड़ते हैं</translation>
    </message>
    <message>
        <source>{labels} of {clips} were made under an older text.</source>
        <extracomment>guidelines/state_card.py</extracomment>
        <translation>{clips} के {labels} पुराने पाठ के अनुसार बने थे।</translation>
    </message>
    <message>
        <source>{leave} goes back to review with what is written</source>
        <extracomment>review/table.py</extracomment>
        <translation>{leave} लिखे हुए के साथ समीक्षा पर लौटाता है</translation>
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
        <extracomment>model_errors/place.py, report_places.py</extracomment>
        <translation>{list}: क्लिप खोजना</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{minutes} मि॰</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <extracomment>coverage/columns.py, coverage/matrix.py</extracomment>
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
        <source>{name} (picked)</source>
        <extracomment>agreement/section_bar.py</extracomment>
        <translation>{name} (चुनी हुई)</translation>
    </message>
    <message>
        <source>{name} against themselves</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name} अपने ही सामने</translation>
    </message>
    <message>
        <source>{name} alone</source>
        <extracomment>agreement/labelers_page.py, agreement/pairs_page.py, agreement/tag_card.py</extracomment>
        <translation>केवल {name}</translation>
    </message>
    <message>
        <source>{name} and others differ</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name} और दूसरों में अंतर</translation>
    </message>
    <message>
        <source>{name} answers: {answer}</source>
        <extracomment>work/noticing.py</extracomment>
        <translation>{name} का उत्तर: {answer}</translation>
    </message>
    <message>
        <source>{name} asks: {question}</source>
        <extracomment>questions/view.py</extracomment>
        <translation>{name} का प्रश्न: {question}</translation>
    </message>
    <message>
        <source>{name} copy</source>
        <extracomment>traffic.py</extracomment>
        <translation>{name} प्रति</translation>
    </message>
    <message>
        <source>{name} has begun: {clips}</source>
        <extracomment>guidelines/rounds.py</extracomment>
        <translation>{name} शुरू हुआ: {clips}</translation>
    </message>
    <message>
        <source>{name} is asked for {clips} again</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{name} से {clips} फिर माँगी गईं</translation>
    </message>
    <message>
        <source>{name} is asked no more for {clips}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{name} से {clips} अब नहीं माँगी जातीं</translation>
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
        <source>{name} is taken; a cause settles it</source>
        <extracomment>review/table.py</extracomment>
        <translation>{name} का लेबल लिया गया; कारण चुनते ही सुलझेगा</translation>
    </message>
    <message>
        <source>{name}&apos;s key is trusted</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>{name} की कुंजी पर भरोसा है</translation>
    </message>
    <message>
        <source>{name}&apos;s key is trusted no more</source>
        <extracomment>packets/keys_dialog.py</extracomment>
        <translation>{name} की कुंजी पर अब भरोसा नहीं</translation>
    </message>
    <message>
        <source>{name}, tag by tag</source>
        <extracomment>agreement/labelers_page.py</extracomment>
        <translation>{name}, टैग दर टैग</translation>
    </message>
    <message>
        <source>{name}, version {n}</source>
        <extracomment>dialogs/instructions.py</extracomment>
        <translation>{name}, संस्करण {n}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels</source>
        <extracomment>overview/snapshot_card.py</extracomment>
        <translation>
            <numerusform>{name}: %Ln लेबल</numerusform>
            <numerusform>{name}: %Ln लेबल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln labels are frozen</source>
        <extracomment>overview/place.py</extracomment>
        <translation>
            <numerusform>{name}: %Ln लेबल स्थिर किया गया</numerusform>
            <numerusform>{name}: %Ln लेबल स्थिर किए गए</numerusform>
        </translation>
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
        <source>{one} and {other}</source>
        <extracomment>agreement/pairs_page.py, review/narrowing.py</extracomment>
        <translation>{one} और {other}</translation>
    </message>
    <message>
        <source>{pace} s of work on a second of sound: {known}</source>
        <extracomment>rounds/planner.py</extracomment>
        <translation>ध्वनि के एक सेकंड पर {pace} सेकंड का काम: {known}</translation>
    </message>
    <message>
        <source>{pair} differ</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>{pair} में अंतर</translation>
    </message>
    <message>
        <source>{pair}, tag by tag</source>
        <extracomment>agreement/pairs_page.py</extracomment>
        <translation>{pair}, टैग दर टैग</translation>
    </message>
    <message>
        <source>{place} · {what}: {amount} more</source>
        <extracomment>coverage/collecting.py</extracomment>
        <translation>{place} · {what}: {amount} और</translation>
    </message>
    <message>
        <source>{place}: counting</source>
        <extracomment>model_errors/place.py, overview/place.py, report_places.py</extracomment>
        <translation>{place}: गिनना</translation>
    </message>
    <message>
        <source>{play} plays · {place} plays the next difference</source>
        <extracomment>review/table.py</extracomment>
        <translation>{play} चलाता है · {place} अगला अंतर चलाता है</translation>
    </message>
    <message>
        <source>{rounds} is still labeled blind. Open it for review, and its disagreements stand here.</source>
        <extracomment>review/next_step.py</extracomment>
        <translation>{rounds} में अभी ब्लाइंड लेबल हो रहा है। इसे समीक्षा के लिए खोलिए, तब इसकी असहमतियाँ यहाँ दिखेंगी।</translation>
    </message>
    <message>
        <source>{round} asks again</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} फिर खुला</translation>
    </message>
    <message>
        <source>{round} has started: {clips}</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} शुरू हुआ: {clips}</translation>
    </message>
    <message>
        <source>{round} is closed</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} बंद हुआ</translation>
    </message>
    <message>
        <source>{round} is open for review</source>
        <extracomment>rounds/view.py</extracomment>
        <translation>{round} समीक्षा के लिए खुला है</translation>
    </message>
    <message>
        <source>{round}: where labelers differ</source>
        <extracomment>agreement/rounds_page.py</extracomment>
        <translation>{round}: जहाँ लेबलकर्ताओं में अंतर है</translation>
    </message>
    <message>
        <source>{round}: {value}</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>{round}: {value}</translation>
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
        <source>{seconds} s a clip</source>
        <extracomment>rounds/words.py</extracomment>
        <translation>{seconds} से॰ प्रति क्लिप</translation>
    </message>
    <message>
        <source>{seconds} s left</source>
        <extracomment>frame/quiet_line.py</extracomment>
        <translation>{seconds} सेकंड बाकी</translation>
    </message>
    <message>
        <source>{share} of the clips heard twice had it</source>
        <extracomment>rounds/columns.py</extracomment>
        <translation>दो बार सुनी गई क्लिप के {share} में यह था</translation>
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
        <source>{slice}: heard by {model}</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>{slice}: {model} ने जो सुना</translation>
    </message>
    <message>
        <source>{slice}: {model} errs</source>
        <extracomment>model_errors/view.py</extracomment>
        <translation>{slice}: {model} की गलतियाँ</translation>
    </message>
    <message>
        <source>{tags} tag</source>
        <extracomment>next_step.py</extracomment>
        <translation>{tags} टैग लगाते हैं</translation>
    </message>
    <message>
        <source>{tag} against {other}</source>
        <extracomment>review/narrowing.py</extracomment>
        <translation>{tag} के सामने {other}</translation>
    </message>
    <message>
        <source>{tag} marked</source>
        <extracomment>work/spans.py</extracomment>
        <translation>{tag}: समय-खंड बना</translation>
    </message>
    <message>
        <source>{tag} or not</source>
        <extracomment>review/words.py</extracomment>
        <translation>{tag} या नहीं</translation>
    </message>
    <message>
        <source>{tag} or {other}</source>
        <extracomment>agreement/view.py</extracomment>
        <translation>{tag} या {other}</translation>
    </message>
    <message>
        <source>{tag} over the rounds</source>
        <extracomment>agreement/trend_card.py</extracomment>
        <translation>दौरों में {tag}</translation>
    </message>
    <message>
        <source>{tag} retires with the next edition</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>{tag} अगले संस्करण के साथ प्रयोग से हटता है</translation>
    </message>
    <message>
        <source>{tag} stays</source>
        <extracomment>guidelines/drafts.py</extracomment>
        <translation>{tag} बना रहता है</translation>
    </message>
    <message>
        <source>{tag} · channel</source>
        <extracomment>tag_names.py</extracomment>
        <translation>{tag} · चैनल</translation>
    </message>
    <message>
        <source>{tag}, severity {grade}</source>
        <extracomment>coverage/matrix.py</extracomment>
        <translation>{tag}, गंभीरता {grade}</translation>
    </message>
    <message>
        <source>{tag}: cannot tell</source>
        <extracomment>review/chips.py</extracomment>
        <translation>{tag}: पता नहीं चलता</translation>
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
        <source>{value} ({low} to {high})</source>
        <extracomment>guidelines/words.py</extracomment>
        <translation>{value} ({low} से {high})</translation>
    </message>
    <message numerus="yes">
        <source>{who}: %Ln clips to label in {round}</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>{who}: {round} में %Ln क्लिप लेबल करनी है</numerusform>
            <numerusform>{who}: {round} में %Ln क्लिप लेबल करनी हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who}: a packet of %Ln clips is out</source>
        <extracomment>overview/waiting_card.py</extracomment>
        <translation>
            <numerusform>{who}: %Ln क्लिप का पैकेट बाहर है</numerusform>
            <numerusform>{who}: %Ln क्लिप का पैकेट बाहर है</numerusform>
        </translation>
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
        <extracomment>coverage/matrix.py, coverage/view.py</extracomment>
        <translation>“{text}” लक्ष्य नहीं है।</translation>
    </message>
    <message>
        <source>“{word}” is not in the dictionary</source>
        <extracomment>work/spelling.py</extracomment>
        <translation>“{word}” शब्दकोश में नहीं है</translation>
    </message>
</context>
</TS>
