# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.
#
# Names of Setup stay English: see the source in form.ftl.

field-label = التسمية
field-login-url = عنوان تسجيل الدخول
field-sandbox = استخدام بيئة اختبار salesforce.com (Sandbox)
field-api-version = إصدار API
field-org-id = معرّف المؤسسة في Salesforce
field-user-id = معرّف المستخدم في Salesforce
field-consumer-key = مفتاح المستهلك
field-callback-url = عنوان رد الاتصال
field-consumer-secret = سر المستهلك
field-username = اسم المستخدم
field-password = كلمة المرور
field-security-token = رمز الأمان
field-private-key = المفتاح الخاص
field-private-key-file = ملف المفتاح الخاص
field-access-token = رمز الوصول
field-instance-url = عنوان المثيل

required = مطلوب
optional = اختياري

help-label = الاسم الذي يظهر به هذا الاتصال في وحدة التحكم هذه.
help-login-url = عنوان My Domain لمؤسستك، مثل https://acme.my.salesforce.com. تجده في Salesforce ضمن «Setup» في صفحة «My Domain»، أو في شريط العنوان: يمكن لصق أي عنوان من عناوين مؤسستك هنا.
help-sandbox = يوصى بها للتطوير والاختبار. بيئة الاختبار (Sandbox) مؤسسة مستقلة لها عنوان تسجيل دخول ومعرّف مؤسسة ومعرّف مستخدم خاصة بها، وهي متوفرة في النسخ Professional وEnterprise وPerformance وUnlimited.
help-sandbox-decided-production = يحدده عنوان تسجيل الدخول: هذا المضيف تابع لمؤسسة إنتاج.
help-sandbox-decided-sandbox = يحدده عنوان تسجيل الدخول: هذا المضيف تابع لبيئة اختبار.
help-api-version = اتركه فارغًا لاستخدام أحدث إصدار تتيحه مؤسستك.
help-org-id = يتكوّن من 15 أو 18 خانة ويبدأ بـ 00D. اتركه فارغًا ليُعرف عند أول تسجيل دخول.
help-user-id = يتكوّن من 15 أو 18 خانة ويبدأ بـ 005. اتركه فارغًا ليُعرف عند أول تسجيل دخول.
help-consumer-key = المفتاح «Consumer Key» لتطبيق العميل الخارجي (أو التطبيق المتصل) في مؤسستك.
help-consumer-secret = السر «Consumer Secret»، فقط إذا كان التطبيق يتطلبه. يحتفظ به خادم وحدة التحكم هذه ويضيفه عند استبدال الرمز المؤقت؛ أما هذه الصفحة فتسلّمه مرة واحدة ثم تنساه.
help-callback-url = أدخل هذا العنوان حرفًا بحرف في الحقل «Callback URL» للتطبيق في Salesforce.

help-login-url-password = اتركه فارغًا لاستخدام login.salesforce.com، أو test.salesforce.com عند تحديد مربع بيئة الاختبار؛ وإذا كانت مؤسستك تمنع ذلك فأدخل عنوان My Domain الخاص بها.
help-username = اسم المستخدم في Salesforce، وهو يشبه عنوان بريد إلكتروني. إذا كنت لا تعرفه فستجده لدى مسؤول Salesforce.
help-password = كلمة مرور هذا المستخدم في Salesforce. تبقى في ذاكرة هذه الصفحة.
help-security-token = مطلوب ما لم تكن الشبكة التي تسجّل الدخول منها موثوقة في Salesforce. يُضاف إلى نهاية كلمة المرور.
help-access-token = رمز تم الحصول عليه من مكان آخر؛ تجده لدى مسؤول Salesforce أو في برنامجك. تحتفظ به الصفحة لعلامة التبويب هذه.
help-instance-url = مضيف API، مثل https://acme.my.salesforce.com. وهو ليس صفحة تسجيل الدخول؛ ستجده لدى من أعطاك الرمز، أو في Salesforce ضمن «Setup» في صفحة «My Domain».
help-private-key = مفتاح RSA بصيغة PEM، يمكنك لصقه أو إفلاته هنا أو اختيار ملفه. يُقرأ في هذا المتصفح ولا يُرسل أبدًا: التوقيع يتم هنا.
empty-keeps-the-secret = إذا تُرك فارغًا، يبقى ما تحتفظ به هذه الصفحة.
empty-keeps-the-consumer-secret = إذا تُرك فارغًا، يبقى ما تحتفظ به وحدة التحكم لمفتاح المستهلك هذا.
show = إظهار
show-secret = إظهار { $name }

find-security-token = كيف أحصل على رمز أمان؟
open-reset-security-token = فتح «Reset My Security Token» في مؤسستك

username-missing = أدخل اسم المستخدم في Salesforce.
username-too-long = عدد أحرف اسم المستخدم { $length }، والحد الأقصى هنا { $limit }.
password-missing = أدخل كلمة المرور.
secret-too-long = عدد الأحرف { $length }، والحد الأقصى هنا { $limit }. لم يُقتطع شيء.
unseen-blank = توجد مسافة قبل النص أو بعده، ربما نُسخت معه. احذفها.
unseen-line-end = توجد نهاية سطر أو علامة جدولة في النص، ربما نُسخت معه. احذفها.
unseen-zero-width = يوجد في النص حرف غير مرئي، ربما نُسخ معه. اكتب النص بنفسك، أو انسخه من مكان آخر.
consumer-secret-characters = لا يحتوي سر المستهلك على مسافات أو نهايات أسطر أو أحرف خاصة أخرى. انسخه من جديد.
access-token-missing = أدخل رمز الوصول.
access-token-characters = لا يحتوي رمز الوصول على مسافات أو نهايات أسطر أو أحرف خاصة أخرى. انسخه من جديد.
instance-url-missing = أدخل عنوان المثيل، مثل https://acme.my.salesforce.com.
instance-url-login = { $host } مضيف لتسجيل الدخول، ولا توجد فيه واجهة API. عنوان المثيل هو مضيف المؤسسة نفسها، مثل https://acme.my.salesforce.com.
instance-url-scheme = يجب أن يبدأ العنوان بـ https، لأن الرمز يُرسل إليه.
instance-url-lightning = هذه صفحة Lightning، ولا توجد فيها واجهة API. عنوان المثيل لهذه المؤسسة هو { $suggestion }.
instance-url-setup = هذه صفحة «Setup»، ولا توجد فيها واجهة API. عنوان المثيل لهذه المؤسسة هو { $suggestion }.
instance-url-visualforce = هذه صفحة Visualforce، ولا توجد فيها واجهة API. عنوان المثيل لهذه المؤسسة هو { $suggestion }.
instance-url-not-salesforce = { $host } ليس مضيفًا تابعًا لـ Salesforce، ولا يجوز إرسال أي رمز إليه. إذا كان لمؤسستك نطاق إنترنت مخصص، فيمكن لمطوّر وحدة التحكم هذه السماح به عبر السمة trusted-hosts.
private-key-missing = أدخل المفتاح الخاص: الصقه أو أفلته هنا أو اختر ملفه.
private-key-read = مفتاح RSA بطول { $bits } بت. بصمة SHA-256 لنصفه العام:
private-key-compare = قارن بالشهادة الموجودة في Salesforce عبر الأمر: openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = كانت كلمة المرور في ذاكرة هذه الصفحة وزالت عند إعادة تحميلها. أدخلها مرة أخرى.
private-key-needed-again = كان المفتاح الخاص في ذاكرة هذه الصفحة وزال عند إعادة تحميلها. أدخله مرة أخرى.

find-org-id = كيف أجد معرّف المؤسسة في Salesforce؟
find-user-id = كيف أجد معرّف المستخدم في Salesforce؟
find-consumer-key = أين أجد مفتاح المستهلك؟

label-missing = أدخل تسمية لتمييز هذا الاتصال من غيره.
label-too-long = عدد أحرف التسمية { $length }، والحد الأقصى { $limit }.
label-taken = الاتصال «{ $label }» يحمل هذه التسمية بالفعل. اختر غيرها.

login-url-missing = أدخل عنوان My Domain لمؤسستك، مثل https://acme.my.salesforce.com.
login-url-not-an-address = هذا ليس عنوانًا. يجب أن يكون على شكل https://acme.my.salesforce.com.
login-url-scheme = يجب أن يبدأ العنوان بـ https، لأن كلمة المرور تُدخل هناك.
login-url-user-info = يحتوي العنوان على اسم مستخدم قبل علامة «@». احذفه: يُدخل اسم المستخدم في صفحة Salesforce نفسها.
login-url-port = لا تستجيب Salesforce على أي منفذ آخر. احذف علامة «:» والرقم الذي يليها بعد المضيف.
login-url-lightning = هذه صفحة Lightning، ولا يمكن تسجيل الدخول فيها. عنوان تسجيل الدخول لهذه المؤسسة هو { $suggestion }.
login-url-setup = هذه صفحة «Setup»، ولا يمكن تسجيل الدخول فيها. عنوان تسجيل الدخول لهذه المؤسسة هو { $suggestion }.
login-url-visualforce = هذه صفحة Visualforce، ولا يمكن تسجيل الدخول فيها. عنوان تسجيل الدخول لهذه المؤسسة هو { $suggestion }.
login-url-retired-instance = { $host } عنوان مثيل أوقفته Salesforce. أدخل عنوان My Domain لمؤسستك: تجده في «Setup» ضمن «My Domain».
login-url-not-salesforce = { $host } ليس مضيفًا تابعًا لـ Salesforce. عنوان تسجيل الدخول هو عنوان My Domain لمؤسستك، مثل https://acme.my.salesforce.com. إذا كان لمؤسستك نطاق إنترنت مخصص، فيمكن لمطوّر وحدة التحكم هذه السماح به عبر السمة trusted-hosts.
login-url-answers-no-page = لا يستجيب { $host } لصفحات الويب، لذلك لا يمكن جلب الرموز منه عبر هذه الصفحة. أدخل بدلًا منه عنوان My Domain لمؤسستك: تجده في Salesforce ضمن «Setup» في صفحة «My Domain».
login-host-not-salesforce = { $host } يستجيب، لكن ليس كما يستجيب مضيف تسجيل الدخول إلى Salesforce. تحقق من كتابة عنوان تسجيل الدخول.

consumer-key-missing = أدخل مفتاح المستهلك للتطبيق في Salesforce.
consumer-key-characters = لا يحتوي مفتاح المستهلك على مسافات أو نهايات أسطر أو أحرف خاصة أخرى. انسخه من جديد.
consumer-key-too-long = عدد الأحرف { $length }، والحد الأقصى لمفتاح المستهلك { $limit }. هل نُسخ معه شيء آخر؟
consumer-key-unknown = لا يعرف { $host } مفتاح المستهلك هذا. انسخه من جديد من التطبيق في هذه المؤسسة تحديدًا. إذا لم تمضِ على إنشاء التطبيق عشر دقائق، فقد لا يكون معروفًا بعد: انتظر قليلًا ثم أعد المحاولة.

id-missing = تحتاج وحدة التحكم هذه إلى المعرّف. أدخل خاناته، وعددها 15 أو 18.
id-length = يتكوّن المعرّف من 15 أو 18 خانة، وعدد خانات هذا { $actual }.
id-character = الخانة { $position }، وهي «{ $character }»، لا يمكن أن تكون في معرّف: يتكوّن المعرّف من أحرف لاتينية وأرقام فقط.
id-checksum = لا تطابق الخانات الثلاث الأخيرة الخانات الخمس عشرة الأولى، فإحداها مكتوبة خطأً أو بحالة أحرف خاطئة. بالخانات الخمس عشرة الأولى كما هي يكون المعرّف { $expected }.
id-prefix = يبدأ هذا المعرّف بـ { $actual }، أما المعرّف المطلوب هنا فيبدأ بـ { $expected }.

api-version-not-a-version = يُكتب الإصدار على شكل { $newest }. اترك الحقل فارغًا لاستخدام الأحدث.
api-version-retired = أوقفت Salesforce الإصدار { $version } مع { $since }. أدخل 31.0 أو أحدث، أو اترك الحقل فارغًا لاستخدام الأحدث، وهو { $newest }.
api-version-unknown = لا يوجد إصدار كهذا بعد. أحدث إصدار معروف هو { $newest }.
api-version-not-offered = لا تتيح المؤسسة الإصدار { $version }. أحدث ما تتيحه هو { $newest }.

callback-url-other-origin = عنوان رد الاتصال { $given } ليس على مصدر هذه الصفحة، وهو { $origin }، فلا يمكن لأي رد من Salesforce أن يصل إلى هذا النموذج. يمكن لمطوّر وحدة التحكم هذه تصحيح السمة redirect-uri.
callback-url-malformed = عنوان رد الاتصال { $given } ليس عنوانًا صالحًا. يمكن لمطوّر وحدة التحكم هذه تصحيح السمة redirect-uri.
