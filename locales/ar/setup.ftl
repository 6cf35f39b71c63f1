# ما يجب على المسؤول إعداده في Salesforce، لتسليمه إليه؛ ولمن يكون الاتصال.

admin-title = لمسؤول Salesforce لديك
admin-intro = كل ما يحتاج إليه التطبيق ومؤسستك، لإرساله إلى من يحق له تغيير «Setup». الأسماء هي كما تظهر في «Setup» باللغة الإنجليزية.
copy-as-message = نسخ كرسالة
copy-as-markdown = نسخ بصيغة Markdown
copy-app-callback = نسخ عنوان رد الاتصال للتطبيق
copy-origin = نسخ المصدر المسموح به
copy-scopes = نسخ النطاقات
copied-setup = تم النسخ. لا يحتوي النص على أي سر.
open-app-manager = إنشاء التطبيق في External Client App Manager
open-cors = السماح بهذه الصفحة في CORS

setting-ticked = محدد
setting-unticked = غير محدد
setting-none-ticked = لا شيء محدد
setting-users-permission-set = ملف تعريف المستخدم أو مجموعة أذونات لديه

why-local = التطبيق المُنشأ في المؤسسة المخصص لها يعمل فيها ولا يعمل في غيرها.
why-oauth = من دون ذلك لا يكون للتطبيق مفتاح «Consumer Key».
why-callback = ترسل Salesforce ردها إلى هنا ولا ترسله إلى مكان آخر: حرفًا بحرف.
why-callback-unused = يجب إدخال عنوان وإن كان لا يُستخدم هنا.
why-scopes = يتيح النطاقان الأولان استدعاء API والبقاء متصلًا؛ وتبيّن خدمة الهوية من سجّل الدخول.
why-scopes-key = تشترط Salesforce هنا النطاق refresh_token مع أنها لا تصدر رمز تحديث؛ وتبيّن خدمة الهوية من سجّل الدخول.
why-no-flow = لا يحتاج تدفق خادم الويب المستخدم هنا إلى تحديد؛ والتدفقات الأخرى لا تُستخدم.
why-jwt-flow = ارفع الشهادة (salesforce.crt) المطابقة للمفتاح الخاص.
why-no-secret = لا تستطيع صفحة ويب حفظ سر؛ ويحل PKCE محله.
why-pkce = يضمن ألا يُكمل تسجيل الدخول إلا من بدأه. مفعّل دائمًا في التطبيقات الجديدة.
why-rotation = يُستخدم كل رمز تحديث مرة واحدة، وتحتفظ وحدة التحكم هذه بأحدثها. مفعّل دائمًا في التطبيقات الجديدة.
why-idle = الاتصال الذي لا يستخدمه أحد ينتهي من تلقاء نفسه. مفعّل دائمًا في التطبيقات الجديدة.
why-no-allowlist = تُجدَّد الرموز من متصفحات المستخدمين أينما كانوا.
why-opaque-tokens = لا تفتح مثل هذه الرموز إلا REST API.
why-self-authorize = يسمح كل مستخدم بالتطبيق مرة واحدة. لاختيار من يحق له ذلك، استخدم «Admin approved users are pre-authorized» وأضف ملفات تعريف أو مجموعات أذونات.
why-pre-authorized = عند تسجيل الدخول بمفتاح لا يوجد من يسمح بالتطبيق.
why-app-policies = هؤلاء هم المستخدمون الذين يمكن للمفتاح تسجيل دخولهم.
why-relax-ip = يسجّل المستخدمون الدخول من شبكاتهم. ومع «Enforce IP restrictions» لا يتصل إلا من هم ضمن نطاقات IP لتسجيل الدخول.
why-cors = من دون ذلك لا تصدر المؤسسة رموزًا لصفحة ويب.
why-origin = صفحة وحدة التحكم هذه، من دون مسار.

message-subject = إعداد تطبيق في Salesforce من أجل { $origin }
message-intro = يُرجى إعداد تطبيق عميل خارجي (External Client App) في مؤسستنا في Salesforce كي تتمكن الصفحة { $origin } من الاتصال. فيما يلي المواضع في «Setup» والإعدادات والأسباب. الأسماء هي كما تظهر في «Setup» باللغة الإنجليزية.
message-links = الصفحات في مؤسستنا:
message-end = بعد ذلك يُرجى إرسال المفتاح «Consumer Key» إليّ: التطبيق ثم «Settings» ثم «OAuth Settings» ثم «Consumer Key and Secret». لا حاجة إلى «Consumer Secret»، وينبغي أن يبقى في مكانه. قد يستغرق التعرف على تطبيق جديد عشر دقائق.
message-end-key = بعد ذلك يُرجى إرسال المفتاح «Consumer Key» إليّ: التطبيق ثم «Settings» ثم «OAuth Settings» ثم «Consumer Key and Secret». لا حاجة إلى «Consumer Secret». تُرفع الشهادة إلى التطبيق، ويبقى المفتاح الخاص لديّ.

metadata-title = كملفات بيانات تعريف للأمر sf
metadata-intro = ضع هذه الملفات في مشروع للأمر sf وانشره. الكلمات المكتوبة بأحرف لاتينية كبيرة تُستبدل بقيمك. فُحصت الملفات وفق الأنواع التي تنشرها Salesforce، لكنها لم تُجرَّب قط في مؤسسة: راجع التطبيق بعد ذلك في «Setup».
metadata-access = يجب أن تسمح المؤسسة بالإعداد «Allow access to OAuth consumer secrets via Metadata API» (في «Setup» ضمن «External Client App Settings»)، ويحتاج من ينشر إلى الإذن «View External Client Apps Consumer Secrets in Metadata». ولا مكان لملف إعدادات OAuth العامة في نظام إدارة الإصدارات بعد أن تكتب Salesforce فيه المفاتيح.
copy-file = نسخ { $name }
copy-deploy = نسخ أمر النشر

whose-title = لمن هذا الاتصال؟
whose-acts-as = يعمل في Salesforce باسم { $user }: يرى ويغيّر ما يحق لهذا المستخدم أن يراه ويغيّره، وما يغيّره هناك يحمل اسم هذا المستخدم.
whose-acts-as-nobody-yet = سيعمل في Salesforce باسم من يسجّل الدخول: يرى ويغيّر ما يحق لهذا المستخدم أن يراه ويغيّره، وما يغيّره هناك يحمل اسمه.
whose-ends = إذا عُطّل هذا المستخدم أو جُمّد في Salesforce، عند مغادرته مثلًا، توقف الاتصال. وإذا تغيرت أذوناته تغيّر ما يستطيعه الاتصال.
whose-password = إذا تغيرت كلمة المرور توقف الاتصال إلى أن تُدخل هنا كلمة المرور الجديدة ورمز الأمان الجديد.
whose-no-password = لا تُحفظ له كلمة مرور، فلا حاجة إلى إدخال شيء هنا عند تغيّرها.
whose-instead = من أجل اتصال يبقى بعد مغادرة الأشخاص، ينشئ المسؤول مستخدم تكامل: «Setup» ثم «Users» ثم «New User»، مع الترخيص «Salesforce Integration» في «User License» وملف التعريف «Minimum Access - API Only Integrations»؛ ثم ترخيص مجموعة الأذونات «Salesforce API Integration»، ومجموعة أذونات خاصة به تسمح لهذا الاتصال بما يحتاج إليه لا أكثر.
whose-instead-key = لا يستطيع مثل هذا المستخدم تسجيل الدخول في صفحة Salesforce، بل يتصل بالطريقة «{ $method }».
whose-is-integration-user = هذا المستخدم مستخدم تكامل: ليس شخصًا، ولا يستطيع إلا ما تسمح له به مجموعات أذوناته عبر API.
log-out = تسجيل الخروج من Salesforce في هذا المتصفح
log-out-why = بعد تسجيل الدخول يبقى هذا المتصفح مسجّل الدخول إلى Salesforce. سجّل الخروج قبل أن يتصل شخص آخر من هنا، وإلا فسيتصل بحسابك.
