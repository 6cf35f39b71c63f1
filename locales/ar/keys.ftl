# What was given instead of a usable private key. One message a line, named after the code of the
# error in src/oauth/private_key/error.rs; a command that helps is shown beneath, on its own.

private-key-empty = أدخل المفتاح الخاص: اختر ملفه، أو الصق نصه من BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY حتى السطر الذي فيه END.
private-key-too-large = هذا أكبر من أي مفتاح خاص، فالحد الأقصى له 16 كيلوبايت. اختر الملف الذي فيه المفتاح وحده: نص يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY.
private-key-not-text = هذا ليس نصًا عاديًا؛ ربما هو مخزن مفاتيح (PKCS#12 بالامتداد p12 أو pfx) أو مفتاح بصيغة ثنائية (DER). المطلوب مفتاح RSA خاص بصيغة PEM، أي نص يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY. يمكن للأداة openssl إنشاؤه من أي منهما. أما مخزن مفاتيح Java بالامتداد jks فيجب تحويله أولًا إلى PKCS#12 بالأداة keytool قبل ذلك. وإذا كان نصًا، فقد غيّر محرر نصوص شرطاته أو ترميزه: انسخ الأصل من جديد.
private-key-not-pem = هذا ليس مفتاحًا بصيغة PEM. المطلوب مفتاح RSA خاص: سطره الأول BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY وسطره الأخير مثله مع END، ولكل منهما خمس شرطات على الجانبين. انسخ هذين السطرين أيضًا.
private-key-certificate = هذه هي الشهادة، ومكانها التطبيق في Salesforce. المطلوب هنا المفتاح الخاص التابع لها، وهو مفتاح RSA يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY. لا يمكن إنشاؤه من الشهادة؛ وهو عادةً ملف مستقل أُنشئ معها.
private-key-certificate-request = هذا طلب شهادة. المطلوب هنا المفتاح الخاص الذي أُنشئ به الطلب، وهو مفتاح RSA يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY. لا يمكن إنشاؤه من الطلب؛ وهو عادةً ملف مستقل.
private-key-public = هذا مفتاح عام. المطلوب هنا المفتاح الخاص التابع له، وهو مفتاح RSA يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY. لا يمكن إنشاؤه من المفتاح العام؛ وهو عادةً ملف مستقل.
private-key-encrypted = هذا المفتاح الخاص محمي بعبارة مرور، وهذا النموذج لا يطلبها. المطلوب المفتاح نفسه دون عبارة مرور، ويبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY. تطلب الأداة openssl عبارة المرور وتكتب المفتاح في ملف؛ احفظ هذا الملف كما تحفظ كلمة مرور، واحذفه عندما لا تعود بحاجة إليه.
private-key-ec = هذا مفتاح منحنى إهليلجي، ولا تقبل Salesforce إلا تواقيع مفاتيح RSA فقط. لا يمكن تحويله: أنشئ مفتاح RSA جديدًا يبدأ بـ BEGIN PRIVATE KEY، وارفع شهادته إلى التطبيق في Salesforce.
private-key-other-algorithm = هذا مفتاح خاص بخوارزمية غير RSA، مثل Ed25519، ولا تقبل Salesforce إلا تواقيع مفاتيح RSA فقط. لا يمكن تحويله: أنشئ مفتاح RSA جديدًا يبدأ بـ BEGIN PRIVATE KEY، وارفع شهادته إلى التطبيق في Salesforce.
private-key-openssh = هذا مفتاح خاص بصيغة OpenSSH نفسها. المطلوب مفتاح RSA خاص بصيغة PEM، يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY. تحوّل الأداة ssh-keygen الملف نفسه في مكانه، فاستخدمها على نسخة منه؛ وإذا لم يكن المفتاح من نوع RSA، فيجب إنشاء مفتاح جديد.
private-key-putty = هذا مفتاح خاص بصيغة PuTTY نفسها. المطلوب مفتاح RSA خاص بصيغة PEM، يبدأ بـ BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY. يحوّله البرنامج PuTTYgen: اختر من قائمته «Conversions» الأمر «Export OpenSSH key».
private-key-other = يحتوي نص PEM هذا على شيء غير مفتاح خاص يمكن استخدامه هنا؛ ويذكر سطره الأول ما يحتوي عليه. المطلوب مفتاح RSA خاص، سطره الأول BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY بأحرف كبيرة.
private-key-doubled = توجد هنا عدة مفاتيح خاصة، ولا يمكن استخدام إلا واحد. أدخل المفتاح الذي رُفعت شهادته إلى التطبيق في Salesforce: كتلة واحدة من BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY حتى END.
private-key-beside-certificate = توجد هنا شهادة بجانب المفتاح الخاص. المطلوب المفتاح فقط: كتلة واحدة من BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY حتى END. تكتبه الأداة openssl في ملف مستقل.
private-key-beside-other = يوجد هنا شيء آخر بجانب المفتاح الخاص. المطلوب المفتاح فقط: كتلة واحدة من BEGIN PRIVATE KEY أو BEGIN RSA PRIVATE KEY حتى END. تكتبه الأداة openssl في ملف مستقل.
private-key-truncated = جزء من المفتاح الخاص مفقود. انسخه كاملًا من جديد: من السطر الذي فيه BEGIN حتى السطر الذي فيه END، مع هذين السطرين.
private-key-bad-base64 = بين السطر الأول والسطر الأخير من المفتاح الخاص أحرف لا مكان لها هناك. انسخه من جديد من الملف الأصلي دون أي تغيير.
private-key-bad-der = للنص سطرا مفتاح خاص، لكن ما بينهما ليس مفتاح RSA الخاص الذي يعد به السطر الأول. انسخه من جديد من الملف الأصلي؛ وإذا بقيت المشكلة، فأنشئ الملف من جديد.
private-key-too-short = طول مفتاح RSA هذا { $bits } بت، والمطلوب 2048 على الأقل. لا يمكن إطالته: أنشئ مفتاحًا جديدًا، وارفع شهادته إلى التطبيق في Salesforce.
private-key-too-long = طول مفتاح RSA هذا { $bits } بت، والحد الأقصى الذي يمكن استخدامه 8192. أنشئ مفتاحًا جديدًا، ويكفي 2048 بت، وارفع شهادته إلى التطبيق في Salesforce.
private-key-bad-exponent = لمفتاح RSA هذا أس عام غير معتاد، وهو غير آمن أو غير مدعوم. أنشئ مفتاحًا جديدًا، وارفع شهادته إلى التطبيق في Salesforce.
private-key-trailing-bytes = يوجد شيء بعد المفتاح الخاص داخل كتلته. انسخه من جديد من الملف الأصلي؛ وإذا بقيت المشكلة، فأنشئ الملف من جديد.
