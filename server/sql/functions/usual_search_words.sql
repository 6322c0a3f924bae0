-- The words by which people usually look for a field of medicine, by its usual names: complaints, illnesses, parts of
-- the body, what the specialist and the field are called, in English and in Hindi. A field by another name begins with
-- none.
create or replace function usual_search_words(p_name text) returns text[]
language sql stable as $$
  select coalesce((
    select array(select w from unnest(string_to_array(u.names, '; ') || string_to_array(u.words, ', '))
      with ordinality x (w, place) group by w order by min(place)) from (values
    ('general practice; general medicine; family medicine; general physician; primary care; internal medicine; '
      || 'सामान्य चिकित्सा; पारिवारिक चिकित्सा',
     'gp, general physician, family doctor, family physician, primary care, internist, fever, flu, influenza, '
      || 'cold, cough, cough and cold, runny nose, sore throat, viral infection, infection, body ache, body pain, '
      || 'headache, tiredness, tired, fatigue, weakness, stomach ache, stomach pain, tummy ache, abdominal pain, '
      || 'stomach, vomiting, nausea, diarrhoea, diarrhea, loose motion, constipation, acidity, gas, heartburn, '
      || 'indigestion, food poisoning, stomach flu, blood pressure, high blood pressure, bp, hypertension, '
      || 'diabetes, blood sugar, sugar, cholesterol, thyroid, anaemia, anemia, asthma, allergy, bronchitis, '
      || 'pneumonia, chest infection, shortness of breath, uti, urinary infection, urinary tract infection, '
      || 'burning urine, dengue, malaria, typhoid, jaundice, covid, weight loss, weight gain, dizziness, '
      || 'sick note, fitness certificate, medical certificate, check-up, checkup, check up, full body check, '
      || 'health check, annual physical, physical exam, blood test, vaccine, travel vaccine, flu shot, '
      || 'prescription, second opinion, swollen glands, insomnia, sleep, सामान्य चिकित्सक, सामान्य, '
      || 'फ़ैमिली डॉक्टर, पारिवारिक डॉक्टर, जनरल फिजिशियन, बुखार, तेज़ बुखार, वायरल, फ्लू, सर्दी, ज़ुकाम, नज़ला, '
      || 'सर्दी ज़ुकाम, खाँसी, गला खराब, गले में खराश, बदन दर्द, शरीर में दर्द, सिरदर्द, सिर दर्द, थकान, कमज़ोरी, '
      || 'पेट दर्द, पेट में दर्द, पेट, उल्टी, जी मिचलाना, दस्त, लूज़ मोशन, कब्ज़, गैस, एसिडिटी, सीने में जलन, '
      || 'बदहज़मी, अपच, फ़ूड पॉइज़निंग, ब्लड प्रेशर, बीपी, उच्च रक्तचाप, रक्तचाप, डायबिटीज़, मधुमेह, शुगर, '
      || 'कोलेस्ट्रॉल, थायराइड, थायरॉइड, खून की कमी, एनीमिया, दमा, अस्थमा, साँस फूलना, एलर्जी, निमोनिया, '
      || 'पेशाब में जलन, मूत्र संक्रमण, डेंगू, मलेरिया, टाइफ़ाइड, पीलिया, कोविड, चक्कर, चक्कर आना, नींद, जाँच, '
      || 'स्वास्थ्य जाँच, खून की जाँच, वज़न, bukhar, khansi, sardi, jukam, zukam, pet dard, pet mein dard, '
      || 'sir dard, sar dard, dast, ulti, kabz, kamzori, kamjori, badan dard, sugar, '
      || 'khasi, jukham, thakan, chakkar, gale mein dard, khoon ki kami'),
    ('pediatrics; paediatrics; child health; बाल रोग; शिशु रोग; बाल चिकित्सा',
     'pediatrician, paediatrician, pediatric, paediatric, child, children, kid, baby, babies, newborn, infant, '
      || 'toddler, teenager, child doctor, child specialist, child fever, kid fever, baby fever, children fever, '
      || 'child cough, baby cough, child vomiting, child growth, growth, baby not eating, colic, vaccination, '
      || 'vaccinations, immunisation, immunization, baby vaccine, child vaccine, school physical, well baby visit, '
      || 'measles, chickenpox, mumps, bedwetting, autism, breastfeeding, milestone, बच्चा, बच्चे, बच्चों, शिशु, '
      || 'नवजात, बाल रोग, शिशु रोग, बच्चों का डॉक्टर, बच्चे का बुखार, बच्चों का बुखार, बच्चे की खाँसी, '
      || 'बच्चे को दस्त, टीका, टीके, टीकाकरण, खसरा, चेचक, बच्चे का विकास, bacche, bachche, bachcha, bachcho, tika, '
      || 'teeka, tikakaran, shishu, bachchon ka doctor, bachcho ka doctor'),
    ('cardiology; heart; हृदय रोग; कार्डियोलॉजी',
     'cardiologist, cardiac, heart, heart specialist, heart attack, heart failure, heart disease, heart valve, '
      || 'chest pain, chest tightness, tight chest, angina, palpitation, heart palpitation, racing heart, '
      || 'fast heartbeat, irregular heartbeat, heart murmur, arrhythmia, atrial fibrillation, afib, ecg, ekg, '
      || 'echocardiogram, echo, stress test, angiography, stent, bypass, pacemaker, blocked artery, '
      || 'high blood pressure, blood pressure, bp, hypertension, cholesterol, swollen legs, हृदय, हृदय रोग, दिल, '
      || 'दिल का डॉक्टर, दिल का दौरा, हार्ट, हार्ट अटैक, सीने में दर्द, छाती में दर्द, छाती, धड़कन, दिल की धड़कन, '
      || 'तेज़ धड़कन, ब्लड प्रेशर, उच्च रक्तचाप, ईसीजी, बाईपास, कार्डियोलॉजिस्ट, dil, heart, seene mein dard, '
      || 'chhati, chhati mein dard, dhadkan, dil ki dhadkan, dil ka daura, hriday, hriday rog'),
    ('dermatology; skin; skin and hair; त्वचा रोग; चर्म रोग',
     'dermatologist, skin, skin specialist, skin doctor, rash, skin rash, acne, pimple, spots, eczema, psoriasis, '
      || 'hives, itch, itching, itchy skin, itchy scalp, dry skin, fungal infection, ringworm, athlete foot, wart, '
      || 'mole, mole check, skin tag, skin cancer, birthmark, scar, pigmentation, dark spots, melasma, vitiligo, '
      || 'sunburn, hair, hair loss, hair fall, bald, alopecia, dandruff, nail, nail infection, rosacea, shingles, '
      || 'cold sore, scabies, boil, cyst, sweating, botox, laser, peel, त्वचा, त्वचा रोग, चर्म, चर्म रोग, चमड़ी, '
      || 'स्किन, खुजली, दाद, दाद खाज, खाज, एक्ज़िमा, सोरायसिस, मुँहासे, मुहाँसे, पिंपल, दाने, लाल चकत्ते, चकत्ते, '
      || 'दाग, झाइयाँ, सफ़ेद दाग, तिल, मस्सा, फोड़ा, फुंसी, बाल, बाल झड़ना, बाल गिरना, झड़ते बाल, गंजापन, रूसी, '
      || 'डैंड्रफ, नाखून, फंगल, khujli, daad, muhase, bal jhadna, baal, '
      || 'twacha, tvacha, charm rog, chamdi, khaj, daad khaj, daag, phunsi, dane, eksema, excema'),
    ('orthopedics; orthopaedics; orthopedic surgery; orthopaedic surgery; bones and joints; हड्डी रोग; अस्थि रोग',
     'orthopedic, orthopaedic, orthopedist, orthopaedist, orthopedic surgeon, bone, bone specialist, joint, '
      || 'joint pain, back, back pain, lower back pain, backache, spine, slipped disc, slip disc, sciatica, '
      || 'neck pain, stiff neck, shoulder, shoulder pain, frozen shoulder, elbow, elbow pain, tennis elbow, wrist, '
      || 'wrist pain, hand pain, hip, hip pain, hip replacement, knee, knee pain, knee replacement, knee injury, '
      || 'ankle, ankle sprain, foot pain, heel pain, leg pain, fracture, broken bone, broken, broken leg, '
      || 'broken arm, broken wrist, sprain, ligament, acl, meniscus, tendon, sports injury, arthritis, '
      || 'osteoporosis, gout, scoliosis, bunion, cast, muscle pain, हड्डी, हड्डियों, हड्डी रोग, हड्डी टूटना, '
      || 'टूटी हड्डी, फ्रैक्चर, जोड़, जोड़ों, जोड़ों का दर्द, गठिया, कमर, कमर दर्द, पीठ, पीठ दर्द, रीढ़, '
      || 'स्लिप डिस्क, साइटिका, गर्दन, गर्दन दर्द, कंधा, कंधे, कंधे का दर्द, घुटना, घुटने, घुटने का दर्द, '
      || 'घुटनों का दर्द, कूल्हा, एड़ी, एड़ी का दर्द, टखना, कलाई, कोहनी, पैर दर्द, पैरों में दर्द, हाथ दर्द, मोच, '
      || 'माँसपेशी दर्द, kamar dard, kamar, pith dard, ghutna, ghutne, ghutne ka dard, haddi, jodo ka dard, '
      || 'gardan dard, moch, gathiya, jodon ka dard, ghutno ka dard, kandhe ka dard, haddi ka doctor'),
    ('gynecology and obstetrics; obstetrics and gynecology; gynecology; gynaecology; obstetrics; women’s health; '
      || 'स्त्री रोग; प्रसूति',
     'gynecologist, gynaecologist, gynae, gyno, gyn, obgyn, ob gyn, ob, obstetrician, woman, women, lady, '
      || 'lady doctor, pregnancy, pregnant, pregnancy test, prenatal, antenatal, ultrasound in pregnancy, '
      || 'delivery, childbirth, miscarriage, abortion, infertility, fertility, ivf, trying to conceive, period, '
      || 'period pain, painful periods, irregular periods, missed period, late period, heavy bleeding, pms, '
      || 'menstruation, menopause, hot flush, hot flash, pcos, pcod, endometriosis, fibroid, ovarian cyst, ovary, '
      || 'uterus, vaginal discharge, vaginal itching, yeast infection, pap smear, smear test, cervical, '
      || 'birth control, contraception, contraceptive, iud, breast, breast lump, breast pain, mammogram, uti, '
      || 'urinary tract infection, स्त्री, स्त्री रोग, महिला, महिलाओं, महिला डॉक्टर, लेडी डॉक्टर, गर्भ, '
      || 'गर्भावस्था, गर्भवती, प्रेगनेंसी, प्रसव, डिलीवरी, गर्भपात, बाँझपन, माहवारी, मासिक धर्म, पीरियड, पीरियड्स, '
      || 'अनियमित माहवारी, ज़्यादा रक्तस्राव, रजोनिवृत्ति, पीसीओएस, पीसीओडी, सफ़ेद पानी, सफ़ेद पानी आना, '
      || 'ल्यूकोरिया, बच्चेदानी, गर्भाशय, अंडाशय, गर्भनिरोधक, स्तन, स्तन में गाँठ, mahavari, garbhavastha, mahila, '
      || 'safed pani, ladies doctor, lady daktar, stri rog, stree rog, masik dharm, bachchedani, prasav'),
    ('neurology; brain and nerves; तंत्रिका रोग; न्यूरोलॉजी',
     'neurologist, neuro, nerve, nerves, brain, headache, severe headache, migraine, dizziness, vertigo, fainting, '
      || 'seizure, epilepsy, fits, stroke, paralysis, facial palsy, numbness, numb, numb hands, tingling, '
      || 'pins and needles, tremor, shaking hands, parkinson, memory, memory loss, forgetfulness, dementia, '
      || 'alzheimer, multiple sclerosis, neuropathy, nerve pain, trigeminal neuralgia, concussion, head injury, '
      || 'restless legs, carpal tunnel, दिमाग, मस्तिष्क, नस, नसों, नसों का दर्द, तंत्रिका, सिर दर्द, सिरदर्द, '
      || 'माइग्रेन, आधासीसी, चक्कर, चक्कर आना, बेहोशी, मिर्गी, दौरे, दौरा पड़ना, लकवा, स्ट्रोक, सुन्नपन, सुन्न, '
      || 'हाथ पैर सुन्न, झुनझुनी, कँपन, हाथ काँपना, पार्किंसन, याददाश्त, भूलना, भूलने की बीमारी, डिमेंशिया, '
      || 'sir dard, sar dard, mirgi, lakwa, chakkar, behoshi, sunn, yaddasht, dimag'),
    ('psychiatry; mental health; psychology; psychotherapy; मानसिक स्वास्थ्य; मनोरोग',
     'psychiatrist, psychologist, therapist, therapy, counselling, counseling, counsellor, counselor, '
      || 'mental health, mental, anxiety, anxious, panic, panic attack, depression, depressed, sad, low mood, '
      || 'mood swings, stress, burnout, insomnia, sleep, sleeping, sleeplessness, not sleeping, adhd, add, autism, '
      || 'bipolar, ocd, ptsd, trauma, phobia, grief, anger, anger management, addiction, alcohol, drinking, '
      || 'smoking, quit smoking, drugs, eating disorder, anorexia, bulimia, schizophrenia, hearing voices, '
      || 'suicidal thoughts, self harm, relationship, मनोचिकित्सक, मनोरोग, मनोवैज्ञानिक, मानसिक, मानसिक स्वास्थ्य, '
      || 'काउंसलिंग, चिंता, घबराहट, बेचैनी, डर, डिप्रेशन, अवसाद, उदासी, तनाव, टेंशन, स्ट्रेस, गुस्सा, नींद, '
      || 'नींद न आना, अनिद्रा, नशा, नशा छुड़ाना, शराब छुड़ाना, शराब, मूड, पैनिक अटैक, tanav, depression, neend, '
      || 'nind, ghabrahat, chinta'),
    ('ophthalmology; eye care; eyes; नेत्र रोग; आँखों का इलाज',
     'ophthalmologist, optician, optometrist, eye, eyes, eye specialist, eye doctor, eye test, eye exam, vision, '
      || 'vision test, blurred vision, blurry vision, blurry, double vision, loss of vision, glasses, spectacles, '
      || 'contact lenses, cataract, glaucoma, retina, retinopathy, macular degeneration, red eye, pink eye, '
      || 'conjunctivitis, dry eye, itchy eyes, watery eyes, eye pain, eye infection, stye, floaters, squint, '
      || 'lazy eye, lasik, laser eye surgery, आँख, आँखें, आँखों, आँख का डॉक्टर, आँखों में जलन, आँख में दर्द, '
      || 'आँख लाल, आँख आना, आँख से पानी, धुंधला, धुंधला दिखना, नज़र, कम दिखना, नेत्र, नेत्र रोग, चश्मा, '
      || 'मोतियाबिंद, मोतिया, काला मोतिया, ग्लूकोमा, भेंगापन, aankh, ankh, motiyabind, chashma, '
      || 'aankhon, aankh ka doctor, aankhon mein jalan, nazar, netra'),
    ('ear, nose and throat; ent; otolaryngology; otorhinolaryngology; कान, नाक और गला; ईएनटी',
     'ent, ent specialist, ear, ears, earache, ear pain, ear infection, ear wax, blocked ear, ringing in the ears, '
      || 'tinnitus, hearing, hearing loss, deaf, hearing aid, hearing test, vertigo, balance, nose, nose bleed, '
      || 'nosebleed, blocked nose, stuffy nose, runny nose, snoring, sleep apnea, sinus, sinusitis, '
      || 'sinus infection, sinus pain, hay fever, deviated septum, polyp, smell, loss of smell, throat, '
      || 'throat pain, throat infection, sore throat, tonsil, tonsillitis, swallowing, hoarse, hoarseness, voice, '
      || 'lost voice, adenoids, neck lump, कान, कान दर्द, कान में दर्द, कान बहना, कान में मैल, कम सुनाई, '
      || 'सुनाई न देना, बहरापन, नाक, नाक बंद, बंद नाक, नाक से खून, नकसीर, साइनस, खर्राटे, गला, गले, गले में दर्द, '
      || 'गले में खराश, गला खराब, गला बैठना, टॉन्सिल, चक्कर, kaan, kan dard, naak, gala, gale mein dard, '
      || 'gale mein kharash, kan, nak, kan bahna, nakseer'),
    ('dentistry; dental; dental care; teeth; दंत चिकित्सा; दंत रोग',
     'dentist, dental, tooth, teeth, toothache, tooth pain, cavity, filling, root canal, rct, crown, bridge, '
      || 'dental implant, implant, denture, wisdom tooth, tooth extraction, tooth removal, pull a tooth, '
      || 'broken tooth, chipped tooth, loose tooth, sensitive teeth, gum, gums, bleeding gums, swollen gums, '
      || 'gum disease, bad breath, mouth ulcer, jaw pain, teeth cleaning, scaling, teeth whitening, whitening, '
      || 'braces, orthodontist, aligners, veneers, teeth grinding, दाँत, दाँतों, दाँत दर्द, दाँत में दर्द, '
      || 'दाँत का दर्द, दाँत निकलवाना, दाँत में कीड़ा, दाँत की सफ़ाई, दंत, दंत चिकित्सक, डेंटिस्ट, मसूड़े, '
      || 'मसूड़ों, मसूड़ों से खून, मसूड़ों में सूजन, मुँह के छाले, मुँह की बदबू, अक्ल दाढ़, दाढ़, दाढ़ का दर्द, '
      || 'रूट कैनाल, ब्रेसेस, dant, daant, dant dard, daant dard, masude, '
      || 'dant ka dard, daant ka dard, danton ka doctor, dadh'),
    ('physiotherapy; physical therapy; physical medicine; rehabilitation; फ़िज़ियोथेरेपी',
     'physiotherapist, physical therapist, physio, physical therapy, pt, rehab, rehabilitation, exercise therapy, '
      || 'back, back pain, lower back pain, neck pain, stiff neck, shoulder pain, frozen shoulder, knee pain, '
      || 'hip pain, sciatica, posture, muscle pain, muscle strain, sports injury, after surgery, '
      || 'stroke rehabilitation, massage, manual therapy, balance training, tennis elbow, फ़िज़ियो, '
      || 'फ़िज़ियोथेरेपिस्ट, भौतिक चिकित्सा, व्यायाम, कसरत, मालिश, कमर दर्द, पीठ दर्द, गर्दन दर्द, कंधे का दर्द, '
      || 'घुटने का दर्द, घुटनों का दर्द, kamar dard, pith dard, gardan dard'),
    ('gastroenterology; पेट रोग; गैस्ट्रोएंटरोलॉजी',
     'gastroenterologist, gastro, stomach, stomach pain, stomach ache, abdominal pain, belly pain, acid reflux, '
      || 'gerd, heartburn, acidity, gas, bloating, constipation, diarrhoea, diarrhea, ibs, irritable bowel, crohn, '
      || 'colitis, ulcer, stomach ulcer, gallstone, gallbladder, liver, fatty liver, hepatitis, jaundice, '
      || 'pancreas, piles, haemorrhoids, hemorrhoids, blood in stool, colonoscopy, endoscopy, coeliac, celiac, '
      || 'swallowing, पेट, पेट दर्द, पेट में दर्द, गैस, एसिडिटी, कब्ज़, दस्त, पाचन, अल्सर, लिवर, जिगर, पीलिया, '
      || 'बवासीर, पित्त की पथरी, pet dard, kabz'),
    ('urology; मूत्र रोग; यूरोलॉजी',
     'urologist, urine, urinary, burning urine, frequent urination, blood in urine, bladder, incontinence, uti, '
      || 'urinary tract infection, kidney stone, stone, prostate, erectile dysfunction, impotence, vasectomy, '
      || 'circumcision, testicle, male infertility, पेशाब, पेशाब में जलन, पेशाब में खून, बार-बार पेशाब, मूत्र, '
      || 'पथरी, गुर्दे की पथरी, प्रोस्टेट, नपुंसकता, पुरुष रोग, pathri, peshab'),
    ('nephrology; kidney; गुर्दा रोग',
     'nephrologist, kidney, kidney disease, kidney failure, dialysis, creatinine, protein in urine, swollen legs, '
      || 'गुर्दा, गुर्दे, किडनी, डायलिसिस, क्रिएटिनिन, kidney'),
    ('pulmonology; chest medicine; respiratory medicine; फेफड़े; श्वास रोग',
     'pulmonologist, lung, lungs, chest specialist, asthma, copd, cough, chronic cough, shortness of breath, '
      || 'breathing, breathless, wheezing, bronchitis, pneumonia, tuberculosis, tb, sleep apnea, snoring, '
      || 'chest infection, फेफड़े, फेफड़ों, साँस, साँस फूलना, साँस लेने में दिक्कत, दमा, अस्थमा, खाँसी, टीबी, '
      || 'क्षय, saans, dama'),
    ('endocrinology; diabetology; मधुमेह; हार्मोन रोग',
     'endocrinologist, diabetologist, diabetes, blood sugar, sugar, insulin, thyroid, hypothyroid, hyperthyroid, '
      || 'hormone, hormones, obesity, weight gain, weight loss, pcos, osteoporosis, adrenal, pituitary, मधुमेह, '
      || 'डायबिटीज़, शुगर, इंसुलिन, थायराइड, थायरॉइड, हार्मोन, मोटापा, वज़न, sugar'),
    ('oncology; cancer care; कैंसर रोग',
     'oncologist, cancer, tumour, tumor, lump, chemotherapy, chemo, radiotherapy, leukaemia, leukemia, lymphoma, '
      || 'breast cancer, prostate cancer, lung cancer, कैंसर, गाँठ, ट्यूमर, कीमोथेरेपी, cancer'),
    ('rheumatology; गठिया रोग',
     'rheumatologist, arthritis, rheumatoid arthritis, joint pain, swollen joints, gout, lupus, fibromyalgia, '
      || 'ankylosing spondylitis, autoimmune, गठिया, जोड़ों का दर्द, जोड़ों में सूजन, gathiya'),
    ('allergy and immunology; allergology; एलर्जी रोग',
     'allergist, allergy, allergies, allergy test, hay fever, food allergy, hives, sneezing, pollen, dust allergy, '
      || 'asthma, एलर्जी, छींक, छींके, allergy'),
    ('general surgery; surgery; सर्जरी; शल्य चिकित्सा',
     'surgeon, surgery, operation, hernia, appendix, appendicitis, gallbladder, piles, haemorrhoids, hemorrhoids, '
      || 'fistula, lump, abscess, stitches, wound, सर्जन, सर्जरी, ऑपरेशन, हर्निया, अपेंडिक्स, बवासीर, पथरी, घाव, '
      || 'operation'),
    ('podiatry; foot care; पैर रोग',
     'podiatrist, foot, feet, foot pain, heel pain, plantar fasciitis, ingrown toenail, toenail, bunion, corn, '
      || 'callus, diabetic foot, पैर, एड़ी, नाखून'),
    ('nutrition; dietetics; diet and nutrition; आहार; पोषण',
     'dietitian, dietician, nutritionist, diet, diet plan, weight loss, lose weight, obesity, healthy eating, '
      || 'आहार, डाइट, पोषण, वज़न घटाना, मोटापा, wajan')
    ) u (names, words)
    where equal_form(p_name) in (select equal_form(n) from unnest(string_to_array(u.names, '; ')) n)
    limit 1), '{}')
$$;
