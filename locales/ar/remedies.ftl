# ما يمكن فعله حيث فشل شيء: صفحات «Setup»، ومحاولة أخرى، والمقارنة، والانتظار.

## صفحات «Setup» كما تسميها قائمته

open-setup-page = فتح «{ $page }» في مؤسستك
setup-page-external-client-apps = External Client App Manager
setup-page-cors = CORS
setup-page-oauth-settings = OAuth and OpenID Connect Settings
setup-page-app-usage = Connected Apps OAuth Usage
setup-page-login-history = Login History
setup-page-session-settings = Session Settings
setup-page-users = Users
setup-page-profiles = Profiles
setup-page-permission-sets = Permission Sets
setup-page-company-information = Company Information
setup-page-user-interface = User Interface

## محاولة أخرى

try-again = إعادة المحاولة
wait-and-try-again = الانتظار ثم إعادة المحاولة
sign-in-now = تسجيل الدخول الآن

## حيث تعرض صفحة Salesforce نفسها خطأ

compare-question = هل تعرض صفحة Salesforce خطأ؟
compare-title = ما أُرسل إلى Salesforce
compare-intro = الخطأ الذي تعرضه صفحة Salesforce لا يصل إلى هنا. قارن ما أُرسل بالتطبيق في «Setup». الأسباب المعتادة:
compare-cause-consumer-key = «invalid_client_id» أو «client identifier invalid»: لا تعرف المؤسسة التي يدل عليها «عنوان تسجيل الدخول» مفتاح المستهلك هذا. قارن عنوان تسجيل الدخول ومفتاح المستهلك؛ وإذا لم تمضِ على إنشاء التطبيق عشر دقائق، فقد لا يكون معروفًا بعد.
compare-cause-callback-url = «redirect_uri_mismatch»: عنوان رد الاتصال غير مسجّل في التطبيق حرفًا بحرف. يمكن لمسؤول Salesforce في مؤسستك إضافته.
compare-cause-pkce = «missing required code challenge»: يتطلب التطبيق PKCE، وقد فقد الطلب «code challenge» في الطريق. افتح تسجيل الدخول من هذه الصفحة من جديد؛ وإذا بقي الخطأ، فيمكن لمطوّر وحدة التحكم هذه البحث عما يغيّر العنوان.
compare-left-out = لم يُرسل: يسري ما في التطبيق.
compare-says = ما تقوله صفحة Salesforce عندما تكون هذه القيمة خاطئة:
compare-login-url = عنوان My Domain للمؤسسة التي أُنشئ فيها التطبيق: تجده في «Setup» ضمن «My Domain».
compare-consumer-key = في «External Client App Manager» افتح التطبيق ثم «Settings» ثم «OAuth Settings»، ضمن «Consumer Key and Secret»: مطابق حتى آخر محرف.
compare-callback-url = في «External Client App Manager» افتح التطبيق ثم «Settings» ثم «OAuth Settings»، أحد أسطر «Callback URL»: مطابق حرفًا بحرف، مع المنفذ، ودون زيادة شرطة مائلة في النهاية أو نقصانها.
compare-scopes = في «External Client App Manager» افتح التطبيق ثم «Settings» ثم «OAuth Settings»، ضمن نطاقات OAuth المحددة: كل نطاق أُرسل موجود بينها.
value-scopes = النطاقات
compare-pkce-name = PKCE
compare-pkce = في «External Client App Manager» افتح التطبيق ثم «Settings» ثم «Security»، «Require PKCE»: يمكن أن يكون محددًا، لأن «code challenge» أُرسل.
compare-response-type-name = نوع الاستجابة
compare-response-type = «code» هو مسار خادم الويب: يتوفر للتطبيق متى فُعّل OAuth في «Settings» وكان له عنوان رد اتصال.
compare-username = في «Setup» ضمن «Users»: مستخدم في هذه المؤسسة تحديدًا. يُملأ في صفحة تسجيل الدخول فقط، ويمكن تغييره هناك.
copy-sent-value = نسخ «{ $name }» كما أُرسل
copied-sent-value = تم نسخ القيمة التي أُرسلت.

## الانتظار حتى تعرف Salesforce التطبيق

waiting-for-key = بانتظار أن يعرف { $host } مفتاح المستهلك.
waiting-title = بانتظار Salesforce
waiting-why = قد تمضي عشر دقائق حتى يصبح التطبيق الجديد معروفًا في كل مكان. تُسأل Salesforce كل 30 ثانية تقريبًا حتى تعرف مفتاح المستهلك؛ اترك هذه الصفحة مفتوحة.
waiting-next =
    { $seconds ->
        [zero] المحاولة التالية الآن.
        [one] المحاولة التالية بعد ثانية واحدة.
        [two] المحاولة التالية بعد ثانيتين.
        [few] المحاولة التالية بعد { $seconds } ثوانٍ.
        [many] المحاولة التالية بعد { $seconds } ثانية.
       *[other] المحاولة التالية بعد { $seconds } ثانية.
    }
waiting-asks = يُسأل { $host } الآن.
waiting-tries = المحاولات حتى الآن: { $tries } من نحو { $all }. يستمر الانتظار حتى { $time } على الأكثر.
cancel-waiting = إلغاء الانتظار
waiting-cancelled = أُلغي الانتظار.
key-is-known-now = أصبح { $host } يعرف مفتاح المستهلك. يمكنك تسجيل الدخول.
key-is-still-unknown = ما زال { $host } لا يعرف مفتاح المستهلك بعد عشر دقائق. فليس السبب أن التطبيق جديد: قارنه بالتطبيق، وتحقق من أن التطبيق أُنشئ في المؤسسة التي يدل عليها «عنوان تسجيل الدخول».
