# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = رسم لشاشة «Setup»: حقل «Quick Find» (1) فوق القائمة، ومعرّف المؤسسة (2) في الصفحة المجاورة.
find-org-id-page = افتح «Setup» في Salesforce، واكتب «Company Information» في «Quick Find» وافتح تلك الصفحة.
find-org-id-value = القيمة باسم «Salesforce.com Organization ID». لبيئة الاختبار معرّف خاص بها، ويُقرأ داخل بيئة الاختبار نفسها.

drawing-user-id = رسم لشاشة «Setup»: حقل «Quick Find» (1) فوق القائمة، واسمك (2) في الجدول المجاور، ومعرّف المستخدم (3) في شريط العنوان.
find-user-id-page = افتح «Setup» في Salesforce، واكتب «Users» في «Quick Find» وافتح صفحة «Users».
find-user-id-name = انقر على اسمك.
find-user-id-address = الجزء الذي يبدأ بـ 005 في شريط العنوان هو المعرّف.

drawing-consumer-key = رسم لشاشة «Setup»: حقل «Quick Find» (1) فوق القائمة، وفي الصفحة المجاورة «Settings» (2) والمفتاح (3).
find-consumer-key-page = افتح «Setup» في Salesforce، واكتب «External Client App Manager» في «Quick Find» وافتح الصفحة، ثم افتح تطبيقك.
find-consumer-key-settings = افتح «Settings» ثم «OAuth Settings».
find-consumer-key-value = انسخ المفتاح «Consumer Key» فقط من «Consumer Key and Secret»: لا يحتاج هذا النموذج إلى أي سر.

drawing-security-token = رسم لشاشة الإعدادات الشخصية: حقل «Quick Find» (1) فوق القائمة، والزر (2) في الصفحة المجاورة.
find-security-token-page = انقر على صورتك في Salesforce، ثم على «Settings». اكتب «Reset My Security Token» في «Quick Find» وافتح الصفحة.
find-security-token-button = اضغط على «Reset Security Token»: ترسل إليك Salesforce رمزًا جديدًا بالبريد الإلكتروني، وينتهي الرمز القديم. ويتغير الرمز أيضًا مع كل تغيير لكلمة المرور.

drawing-cors = رسم لشاشة «Setup»: حقل «Quick Find» (1) فوق القائمة، وفي الصفحة المجاورة خانة الاختيار (2) وتحتها «New» (3).
set-up-cors-page = في «Setup» اكتب «CORS» في «Quick Find» وافتح تلك الصفحة.
set-up-cors-tick = اختر «Edit»، وحدد «Enable CORS for OAuth endpoints» واحفظ.
set-up-cors-origin = اختر «New» ضمن «Allowed Origins List» وأدخل { $origin }.
