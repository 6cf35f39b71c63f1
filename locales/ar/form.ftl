# The form, the saved connections, the sign-in and the dialogs.
#
# Names of Setup and of the personal settings stay English, in quotation marks: Arabic is
# an end-user language of Salesforce, for which “admin pages, Setup, and Help” are not translated.
# Source: “Translations”, Metadata API Developer Guide,
# https://developer.salesforce.com/docs/platform/api-metadata/references/meta-types/metadata-translations.html
#
# Without bidi controls a quotation mark, a comma or brackets between two Latin words are drawn
# in the wrong place, so an Arabic word stands between any two names, and the brackets of
# “login()” are left out.

form-title-new = الاتصال بـ Salesforce
form-title-edit = تعديل «{ $label }»
form-title-reset = إعادة تعيين «{ $label }»
form-reset-hint = لا يُمسح شيء. غيّر ما تغيّر فعلًا واحفظ، ثم أعد إعداد رموز OAuth.
form-intro = حدد مؤسستك وتطبيقها، واحفظ، ثم سجّل الدخول إلى Salesforce في نافذة مستقلة. تبقى الرموز في علامة التبويب هذه.

methods-title = طريقة الاتصال
method-oauth = استخدام بيانات اعتماد OAuth
method-oauth-hint = رموز بدلًا من اسم مستخدم أو كلمة مرور محفوظة، ويُتحكم فيها مركزيًا من Salesforce.

method-oauth-short = OAuth
method-password = استخدام بيانات اعتماد Salesforce
method-password-hint = اسم المستخدم وكلمة المرور ورمز الأمان. توقف Salesforce هذه الطريقة في 2027.
method-password-short = بيانات اعتماد Salesforce
method-jwt = استخدام OAuth JWT
method-jwt-hint = لخادم أو لمستخدم تكامل: يوقّع مفتاح خاص دون الحاجة إلى حضور أحد.
method-jwt-short = OAuth JWT
method-token = استخدام رمز وصول
method-token-hint = رمز لديك بالفعل، إلى أن تنتهي صلاحيته.
method-token-short = رمز وصول

prefer-oauth = استخدام OAuth بدلًا من ذلك
password-needs-relay = لا يمكن لصفحة ويب تسجيل الدخول بكلمة مرور: لا تستجيب Salesforce لذلك إلا عبر خادم ترحيل تابع لوحدة التحكم هذه، وليس لها خادم ترحيل. يمكنك الحفظ، ولن تظهر صحة البيانات إلا حيث تُستخدم. يمكن لمطوّر وحدة التحكم هذه ضبط السمة relay-url.
save-and-validate-hint-password = يحفظ الاتصال ويسجّل الدخول إلى Salesforce عبر وحدة التحكم هذه.
save-and-validate-hint-jwt = يحفظ الاتصال ويوقّع بالمفتاح في هذا المتصفح ثم يسجّل الدخول إلى Salesforce.
save-and-validate-hint-token = يحفظ الاتصال ويسأل المؤسسة هل تقبل الرمز.
environment-follows = البيئة تتبع المضيف.

save = حفظ
save-and-validate = حفظ وتحقق
save-and-validate-hint = يحفظ الاتصال ويفتح صفحة تسجيل الدخول إلى Salesforce.
cancel = إلغاء
changes-discarded = لم يتغير شيء، وأُهمل ما كتبته.
continue-editing = متابعة التعديل
use-suggestion = استخدام { $suggestion }

switched-to-sandbox = تم التبديل إلى بيئة الاختبار: لها عنوان تسجيل دخول ومعرّف مؤسسة ومعرّف مستخدم خاصة بها.
switched-to-production = تم التبديل إلى بيئة الإنتاج: لها عنوان تسجيل دخول ومعرّف مؤسسة ومعرّف مستخدم خاصة بها.

copy-callback-url = نسخ عنوان رد الاتصال
copied = تم نسخ عنوان رد الاتصال.
not-copied = لم يسمح المتصفح بالنسخ. حدد العنوان وانسخه بلوحة المفاتيح.

connection = اتصال Salesforce
connections = الاتصالات المحفوظة
connections-found =
    { $count ->
        [zero] لا توجد اتصالات
        [one] اتصال واحد
        [two] اتصالان
        [few] { $count } اتصالات
        [many] { $count } اتصالًا
       *[other] { $count } اتصال
    }
no-connection-found = لا يوجد اتصال تتضمن تسميته أو حالته هذا النص.
new-connection = اتصال جديد
edit = تعديل
reset = إعادة تعيين
set-up-oauth-tokens = إعداد رموز OAuth
test-access = اختبار الوصول
revoke-access = إبطال الوصول
delete = حذف

status-not-connected = غير متصل
status-not-validated = غير متصل: لم يتم التحقق بعد
status-connected = متصل
status-settings-changed = غير متصل: تغيرت الإعدادات منذ آخر تسجيل دخول
status-ended = غير متصل: أنهت Salesforce الوصول
environment-production = بيئة الإنتاج
environment-sandbox = بيئة الاختبار (Sandbox)

fact-method = الطريقة
fact-username = اسم المستخدم
fact-private-key = بصمة المفتاح (SHA-256)
fact-environment = البيئة
fact-login-url = عنوان تسجيل الدخول
fact-instance-url = عنوان المثيل
fact-org-id = معرّف المؤسسة
fact-user = المستخدم
fact-api-version = إصدار API
fact-api-version-newest = الأحدث
fact-scopes = النطاقات الممنوحة
fact-scopes-unknown = لم تذكرها Salesforce
fact-since = متصل منذ
life-title = السجل
life-saved = تم الحفظ
life-connected = تم تسجيل الدخول
life-renewed = تم تجديد الرمز
life-failed = فشل: { $code }
life-disconnected = تم التخلي عن الوصول
fact-api-use = استخدام API اليوم
api-use = { $used } من { $allowed }
fact-learnt-at-sign-in = يُعرف عند أول تسجيل دخول

revoke-help = إزالة الوصول في Salesforce
revoke-help-answer = ينهي الزر «إبطال الوصول» رموز هذا الاتصال من هنا. ويمكن لمسؤول فعل الشيء نفسه في Salesforce: يفتح «Setup»، ويكتب «Connected Apps OAuth Usage» في «Quick Find»، ويختار التطبيق، ثم يبطل وصول المستخدم. ويجده كل مستخدم أيضًا في إعداداته الشخصية، ضمن «Connections» أو «OAuth Connected Apps».

sign-in-title = تسجيل الدخول إلى Salesforce
step-waiting-for-user = ننتظرك في نافذة Salesforce. سجّل الدخول هناك بالحساب المخصص لهذا الاتصال، واسمح بالوصول.
step-asking-host = جارٍ التحقق من أن مضيف تسجيل الدخول يستجيب لهذه الصفحة.
step-exchanging-code = جارٍ استبدال الرمز المؤقت برموز الوصول.
step-signing = جارٍ التوقيع بمفتاحك الخاص.
step-logging-in = جارٍ تسجيل الدخول إلى Salesforce.
step-asking-who = جارٍ سؤال Salesforce عمّن سجّل الدخول.
step-asking-versions = جارٍ السؤال عن إصدارات API التي تتيحها المؤسسة.
step-name-sign-in = تسجيل الدخول في Salesforce
step-name-host = التحقق من المضيف
step-name-code = الحصول على الرموز
step-name-sign = التوقيع بالمفتاح
step-name-log-in = تسجيل الدخول
step-name-who = معرفة المستخدم
step-name-versions = قراءة إصدارات API
step-done = تم
window-from-before = أُعيد تحميل هذه الصفحة أثناء تسجيل الدخول. أكمله في نافذة Salesforce، أو افتح النافذة من جديد، أو ألغِه.
cancel-sign-in = إلغاء تسجيل الدخول
open-again = فتح النافذة من جديد
have-finished = لقد انتهيت
open-in-own-tab = فتح هذه الصفحة في علامة تبويب خاصة بها
open-in-new-tab = فتح تسجيل الدخول في علامة تبويب جديدة
continue-here = المتابعة في علامة التبويب هذه
testing = جارٍ سؤال المؤسسة.
cancel-test = إلغاء الاختبار

dialog-revoke-title = هل تريد إبطال وصول «{ $label }»؟
dialog-revoke-text = تُزال الرموز من هنا وتُبطل لدى Salesforce. يبقى الاتصال، ولاستخدامه مرة أخرى يلزم تسجيل الدخول من جديد.
dialog-revoke-plain = لا توجد هنا رموز يمكن إبطالها. يبقى الاتصال.
dialog-delete-title = هل تريد حذف «{ $label }»؟
dialog-delete-text = يُزال الاتصال ورموزه نهائيًا، وتُبطل الرموز لدى Salesforce.
dialog-delete-plain = سيُحذف هذا الاتصال نهائيًا. ليس له رموز.

set-up-guide = إعداد التطبيق في Salesforce خطوة بخطوة
set-up-guide-who = يقوم بذلك مسؤول Salesforce في المؤسسة، مرة واحدة. الأسماء الواردة بين علامتي تنصيص هي كما تظهر في «Setup» باللغة الإنجليزية.
set-up-step-app = في «Setup» اكتب «External Client App Manager» في «Quick Find»، وافتح الصفحة واختر «New External Client App». أدخل اسمًا وبريدًا إلكترونيًا للتواصل، واضبط «Distribution State» على «Local».
set-up-step-oauth = ضمن «API (Enable OAuth Settings)» حدد «Enable OAuth». أدخل في الحقل «Callback URL» عنوان رد الاتصال المعروض في هذا النموذج، حرفًا بحرف.
set-up-step-scopes = أضف النطاقين «Manage user data via APIs (api)» و«Perform requests at any time (refresh_token, offline_access)»؛ ويتيح النطاق «Access the identity URL service (id, profile, email, address, phone)» لهذا النموذج أن يعرض من سجّل الدخول.
set-up-step-security = ضمن «Security» ألغِ تحديد «Require secret for Web Server Flow» و«Require secret for Refresh Token Flow»: لا تستطيع صفحة ويب حفظ سر. واترك «Require Proof Key for Code Exchange (PKCE)» محددًا.
set-up-step-key = اختر «Create». ثم افتح «Settings» ثم «OAuth Settings» ثم «Consumer Key and Secret»، وانسخ المفتاح «Consumer Key» إلى هذا النموذج. قد يستغرق التعرف على تطبيق جديد عشر دقائق.
set-up-step-cors = اسمح لمؤسستك بالرد على هذه الصفحة (CORS):
set-up-step-connected-app = في المؤسسات التي ما زالت تستخدم تطبيقًا متصلًا: تجد الإعدادات نفسها لعنوان رد الاتصال والنطاقات والسر في «App Manager» عند تطبيقك ضمن «Edit».
set-up-guide-jwt = إعداد التطبيق لـ JWT في Salesforce خطوة بخطوة
jwt-step-key = أنشئ مفتاحًا وشهادة بالأمر أدناه. يبقى المفتاح (salesforce.key) لديك، وتُرفع الشهادة (salesforce.crt) إلى Salesforce.
jwt-step-oauth = ضمن «API (Enable OAuth Settings)» حدد «Enable OAuth». يجب إدخال قيمة في الحقل «Callback URL» وإن كانت لا تُستخدم: يكفي https://localhost هنا.
jwt-step-scopes = أضف النطاقين «Manage user data via APIs (api)» و«Perform requests at any time (refresh_token, offline_access)»: تشترط Salesforce الثاني مع أنها لا تصدر رمز تحديث هنا.
jwt-step-flow = ضمن «Flow Enablement» حدد «Enable JWT Bearer Flow» وارفع الملف salesforce.crt؛ ويقابله في التطبيق المتصل خيار التوقيع الرقمي «Use digital signatures». اختر «Create»، ثم انسخ المفتاح «Consumer Key» إلى هذا النموذج.
jwt-step-policies = ضمن «Policies» اختر «Edit»، واضبط «Permitted Users» على «Admin approved users are pre-authorized»؛ ثم أضف ملف تعريف المستخدم أو مجموعة أذونات ضمن «App Policies».
scopes-asked = النطاقات المطلوبة: { $scopes }.
scopes-of-app = لا تُطلب نطاقات محددة، فتسري نطاقات التطبيق. يحتاج التطبيق إلى النطاق api، وإلى النطاق refresh_token ليبقى متصلًا.
