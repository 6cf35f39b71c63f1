# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.
#
# Names of Setup stay English: see the source in form.ftl.

## The authorization page

refusal-access-denied = رُفض الوصول في صفحة Salesforce. ابدأ من جديد واختر السماح بالوصول «Allow» للاتصال.
refusal-invalid-client-id = لا تعرف Salesforce مفتاح المستهلك هذا في هذه المؤسسة. انسخه من جديد من إعدادات OAuth للتطبيق (في «Setup» ضمن «External Client App Manager») وتأكد من أن عنوان تسجيل الدخول هو عنوان My Domain للمؤسسة نفسها. قد يستغرق التعرف على تطبيق جديد 10 دقائق.
refusal-app-not-installed = تطبيق العميل الخارجي غير موجود في المؤسسة التي وُجّه إليها الطلب. أدخل في «عنوان تسجيل الدخول» عنوان My Domain للمؤسسة التي أُنشئ فيها التطبيق؛ فالتطبيق المحلي لا يعمل إلا في تلك المؤسسة.
refusal-cross-org = أنت مسجّل الدخول إلى مؤسسة غير المؤسسة التي يتبع لها التطبيق. أعد المحاولة: تسأل Salesforce عندئذ من الذي يسجّل الدخول. إذا بقي الخطأ، فسجّل الخروج من Salesforce في هذا المتصفح، أو استخدم نافذة خاصة، وتحقق من أن «عنوان تسجيل الدخول» هو عنوان My Domain لمؤسسة التطبيق.
refusal-app-blocked = حظر مسؤول هذا التطبيق في المؤسسة. يمكن لمسؤول إلغاء حظره أو تثبيته في «Setup» ضمن «Connected Apps OAuth Usage».
refusal-app-access-denied = لا يجوز لك استخدام هذا التطبيق، أو لا يجوز ذلك من هذه الشبكة. يمكن لمسؤول منحك مجموعة أذونات له وتخفيف سياسة IP الخاصة به في «Setup» ضمن «External Client App Manager» في «Policies».
refusal-not-admin-approved = لا يجوز استخدام هذا التطبيق إلا لمستخدمين وافق عليهم مسؤول، ولست منهم. يمكن لمسؤول إضافة ملف تعريفك أو مجموعة أذونات في «Setup» ضمن «External Client App Manager» في «Policies».
refusal-approval-error = لم تتمكن Salesforce من الموافقة على التطبيق لك ولم تذكر السبب. في الغالب لا يكون التطبيق مثبتًا في المؤسسة، أو ينقصه نطاق مطلوب، أو لا يجوز لك أو لشبكتك استخدامه. يمكن لمسؤول التحقق من ذلك في «Setup» ضمن «Connected Apps OAuth Usage».
refusal-app-must-be-installed = يجب تثبيت التطبيق في المؤسسة قبل استخدامه. يمكن لمسؤول تثبيته في «Setup» ضمن «Connected Apps OAuth Usage».
refusal-callback-mismatch = عنوان رد الاتصال ليس من العناوين المسجّلة للتطبيق. انسخه من النموذج واطلب من مسؤول إضافته حرفًا بحرف إلى إعدادات OAuth للتطبيق في «Setup» ضمن «External Client App Manager».
refusal-code-challenge-missing = يتطلب التطبيق PKCE، ووصل الطلب دون تحدي الرمز الخاص به. هذا خطأ في البرنامج؛ يُرجى إبلاغ مطوّره.
refusal-https-required = لا تقبل Salesforce هذا الطلب إلا عبر HTTPS. يُرجى إبلاغ من أعدّ هذا البرنامج.
refusal-get-required = تشترط Salesforce فتح صفحة تسجيل الدخول بطلب GET. هذا خطأ في البرنامج؛ يُرجى إبلاغ مطوّره.
refusal-out-of-band-callback = لم تعد Salesforce تدعم تسجيل الدخول دون صفحة رد اتصال. على من أعدّ هذا البرنامج أن يعطيه عنوان ويب في «عنوان رد الاتصال».
refusal-response-type = لا تدعم Salesforce نوع تسجيل الدخول المطلوب. هذا خطأ في البرنامج؛ يُرجى إبلاغ مطوّره.
refusal-login-error = تعذّر على Salesforce تسجيل دخولك ولم تذكر السبب. أعد المحاولة؛ وإن لم تنجح أيضًا، يجد المسؤول السبب في «Setup» ضمن «Login History».
refusal-session-level = تطلب Salesforce تسجيل دخول بمستوى أمان أعلى. سجّل الدخول من جديد وأثبت هويتك عندما يُطلب منك ذلك. يمكن لمسؤول الاطلاع على المستويات في «Setup» ضمن «Session Settings».
refusal-experience-id = لا تقبل Salesforce تسجيل الدخول هذا للموقع المطلوب. أدخل في «عنوان تسجيل الدخول» عنوان My Domain للمؤسسة، أو اطلب من مسؤول التحقق من الموقع في «Setup» ضمن «All Sites».
refusal-app-attestation = يطلب التطبيق إثباتًا على أن الطلب صادر عن تطبيق للهاتف، ولا يستطيع المتصفح تقديمه. يمكن لمسؤول إنشاء تطبيق دون هذا الشرط أو إزالته من هذا التطبيق في «Setup» ضمن «External Client App Manager».
refusal-key-bound-tokens = لا يصدر التطبيق إلا رموزًا مربوطة بمفتاح (DPoP)، وهذا البرنامج لا يدعمها. يمكن لمسؤول إزالة هذا الشرط من إعدادات التطبيق في «Setup» ضمن «External Client App Manager».
refusal-invalid-scope = أحد النطاقات المطلوبة غير معروف، أو ليس لدى التطبيق. يمكن لمسؤول إضافته إلى إعدادات OAuth للتطبيق في «Setup» ضمن «External Client App Manager»؛ وإذا لم تُطلب نطاقات، فتسري نطاقات التطبيق نفسه.
refusal-sign-in-needed = تطلب Salesforce أن تسجّل الدخول في صفحتها. ابدأ من جديد وسجّل الدخول هناك.
refusal-flow-disabled = هذا النوع من تسجيل الدخول معطّل للتطبيق. يمكن لمسؤول تمكينه في إعدادات التطبيق وسياساته في «Setup» ضمن «External Client App Manager».
refusal-distribution-state = لا يسمح «Distribution State» للتطبيق بتسجيل الدخول هذا. يمكن لمسؤول التحقق منه في «Setup» ضمن «External Client App Manager»، وينبغي أن يحفظ التطبيق من جديد.
refusal-policy-not-found = ليس لدى المؤسسة سياسات لهذا التطبيق بعد. يمكن لمسؤول فتح علامة التبويب «Policies» للتطبيق في «Setup» ضمن «External Client App Manager» وحفظها.
refusal-installation-error = التطبيق غير مثبت في المؤسسة على نحو صحيح. يمكن لمسؤول التحقق من «Distribution State» و«Policies» للتطبيق في «Setup» ضمن «External Client App Manager» وحفظه من جديد.
refusal-salesforce-error = تبلغ Salesforce عن خطأ من جانبها. أعد المحاولة بعد بضع دقائق. إذا بقي الخطأ، فتحقق من أنك تسجّل الدخول إلى المؤسسة التي يتبع لها التطبيق.

## The token endpoint

refusal-code-expired = استغرق تسجيل الدخول وقتًا طويلًا، أو سبق استخدام رمزه المؤقت. سجّل الدخول من جديد.
refusal-refresh-token-expired = انتهى تسجيل الدخول المحفوظ: أُبطل، أو حل محله تسجيل أحدث، أو لم يُستخدم مدة طويلة. سجّل الدخول من جديد. إذا تكرر ذلك كثيرًا، فيمكن لمسؤول التحقق من «Refresh Token Policy» للتطبيق في «Setup» ضمن «External Client App Manager» في «Policies».
refusal-authentication-failure = لم تقبل Salesforce اسم المستخدم أو كلمة المرور أو رمز الأمان، أو لا تسمح بهذا النوع من تسجيل الدخول. تحقق منها ومن البيئة. يجد المسؤول السبب الدقيق في «Setup» ضمن «Login History».
refusal-user-inactive = هذا المستخدم معطّل أو مجمّد. يمكن لمسؤول تنشيطه أو إلغاء تجميده في «Setup» ضمن «Users».
refusal-ip-restricted = لا تسمح Salesforce بتسجيل الدخول هذا من شبكتك. يمكن لمسؤول تخفيف قيود IP في «Policies» للتطبيق (في «Setup» ضمن «External Client App Manager») أو نطاقات IP لتسجيل الدخول في ملف تعريفك.
refusal-login-hours = لا يسمح ملف تعريفك بتسجيل الدخول في هذه الساعة. أعد المحاولة في ساعات تسجيل الدخول، أو اطلب من مسؤول تغييرها في «Setup» ضمن «Profiles».
refusal-no-valid-scopes = ليس لدى التطبيق نطاق يمكن استخدامه هنا. يمكن لمسؤول إضافة «Manage user data via APIs (api)» إلى إعدادات OAuth للتطبيق في «Setup» ضمن «External Client App Manager».
refusal-consumer-not-approved = التطبيق غير موافق عليه لهذا المستخدم. يمكن لمسؤول تفويضه مسبقًا في «Policies» للتطبيق (في «Setup» ضمن «External Client App Manager») وتعيينه لملف تعريف المستخدم أو لمجموعة أذوناته.
refusal-jwt-audience = كان الطلب الموقّع موجّهًا إلى مضيف آخر. أدخل في «عنوان تسجيل الدخول» عنوان My Domain لمؤسسة المستخدم، وتحقق مما إذا كانت بيئة اختبار.
refusal-jwt-assertion = لم تقبل Salesforce الطلب الموقّع. تحقق من أن المفتاح الخاص تابع للشهادة المرفوعة إلى التطبيق (في «Setup» ضمن «External Client App Manager»)، وأن مفتاح المستهلك صحيح، وأن ساعة هذا الكمبيوتر مضبوطة.
refusal-user-not-found = لا يوجد في المؤسسة مستخدم بهذا الاسم. أدخل اسم المستخدم، وهو يشبه عنوان بريد إلكتروني لكنه قد يختلف عنه؛ وفي بيئة الاختبار ينتهي عادةً باسم بيئة الاختبار.
refusal-no-run-as-user = ليس للتطبيق مستخدم يعمل باسمه. يمكن لمسؤول ضبط «Run As» في «Policies» للتطبيق في «Setup» ضمن «External Client App Manager».
refusal-jwt-not-preauthorized = التطبيق غير جاهز لتسجيل الدخول بمفتاح. يمكن لمسؤول إضافة النطاق refresh_token إليه، ثم تفويضه مسبقًا للمستخدم في «Policies» للتطبيق في «Setup» ضمن «External Client App Manager».
refusal-code-verifier = ضاع الإثبات التابع لتسجيل الدخول هذا، ربما لصالح علامة تبويب أخرى. سجّل الدخول من جديد في علامة تبويب واحدة.
refusal-client-secret = يتطلب التطبيق سر المستهلك، وهو مفقود أو خاطئ. لتسجيل الدخول من المتصفح، يمكن لمسؤول إلغاء تحديد «Require secret for Web Server Flow» و«Require secret for Refresh Token Flow» في إعدادات التطبيق في «Setup» ضمن «External Client App Manager».
refusal-grant-type = لا تقبل المؤسسة هذا النوع من تسجيل الدخول للتطبيق. يمكن لمسؤول تمكين المسار الخاص به في إعدادات التطبيق في «Setup» ضمن «External Client App Manager».
refusal-basic-header = حمل الطلب ترويسة ببيانات اعتماد للعميل لا تستطيع Salesforce قراءتها. لا يرسل هذا النموذج أي ترويسة كهذه: يمكن لمطوّر وحدة التحكم هذه التحقق مما يضيفه خادم الترحيل.
refusal-login-rate = عمليات تسجيل دخول كثيرة في وقت قصير. انتظر من 15 إلى 30 دقيقة ثم أعد المحاولة.
refusal-org-inactive = المؤسسة مقفلة أو مغلقة أو معلّقة؛ وربما انتهت مدة نسخة تجريبية أو بيئة اختبار. لا يمكن حل ذلك إلا من جانب Salesforce.
refusal-bad-jti = سبق أن استلمت Salesforce هذا الطلب الموقّع. أعد المحاولة؛ وإذا بقيت المشكلة، فيُرجى إبلاغ مطوّر البرنامج.
refusal-authorization-pending = لم يكتمل تسجيل الدخول على الجهاز الآخر بعد. أكمله هناك.
refusal-slow-down = يسأل البرنامج أكثر من اللازم هل اكتمل تسجيل الدخول. انتظر قليلًا ثم أعد المحاولة.
refusal-salesforce-down = Salesforce غير متاحة حاليًا، ربما بسبب الصيانة. أعد المحاولة لاحقًا.

## The REST API and the user info

refusal-session-not-for-rest = الرمز صالح لكن لا يجوز استخدامه مع REST API. يمكن لمسؤول التحقق من أن لدى التطبيق النطاق «Manage user data via APIs (api)» في «Setup» ضمن «External Client App Manager»، وأن قواعد المؤسسة للوصول إلى API وعناوين IP وأمان الجلسة تسمح بذلك.
refusal-session-expired = انتهت الجلسة أو أُنهيت. سجّل الدخول من جديد إذا لم تتجدد تلقائيًا.
refusal-token-format = لا تقبل المؤسسة رموز الوصول بهذه الصيغة. يمكن لمسؤول التحقق من «Issue JWT-based access tokens for named users» في إعدادات التطبيق في «Setup» ضمن «External Client App Manager».
refusal-token-missing = وصل الطلب دون رمزه. هذا خطأ في البرنامج؛ يُرجى إبلاغ مطوّره.
refusal-request-limit = استنفدت المؤسسة طلبات API المتاحة لها حاليًا. أعد المحاولة لاحقًا؛ ويمكن لمسؤول رؤية الاستخدام في «Setup» ضمن «Company Information».
refusal-api-disabled = واجهة API غير ممكّنة لهذه المؤسسة أو لهذا المستخدم. يمكن لمسؤول منح الإذن «API Enabled» في «Setup» ضمن «Permission Sets»؛ وبعض النسخ لا تتضمن API أصلًا.
refusal-version-retired = لم تعد Salesforce تستجيب لإصدار API هذا. اختر إصدارًا أحدث، أو اترك «إصدار API» فارغًا لاستخدام الأحدث.

## SOAP login()

refusal-security-token = تطلب Salesforce رمز أمان هذا المستخدم، لأنه يأتي من شبكة لا تثق بها المؤسسة. أدخل أحدث رمز في «رمز الأمان»؛ فهو يتغير مع كل تغيير لكلمة المرور. إن لم يكن لديك رمز فاختر «Reset My Security Token» في إعداداتك الشخصية وراجع بريدك الإلكتروني.
refusal-password-lockout = هذا المستخدم مقفل بعد محاولات كثيرة بكلمة مرور خاطئة. انتظر حتى ينتهي القفل، وهو عادةً 15 دقيقة، أو اطلب من مسؤول اختيار «Unlock» في «Setup» ضمن «Users».
refusal-password-expired = كلمة المرور صحيحة لكن صلاحيتها انتهت. سجّل الدخول في صفحة Salesforce نفسها، وعيّن كلمة جديدة، وأدخلها هنا مع رمز الأمان الجديد.
refusal-login-ip-ranges = لا يسمح ملف تعريفك بتسجيل الدخول من هذه الشبكة. يمكن لمسؤول تغيير «Login IP Ranges» لملف التعريف في «Setup» ضمن «Profiles».
refusal-login-challenge = تريد Salesforce التحقق من هوية من يسجّل الدخول وقد أرسلت رمز تحقق. سجّل الدخول في صفحة Salesforce نفسها مرة واحدة، أو اختر «استخدام بيانات اعتماد OAuth»، فتُطلب الهوية هناك.
refusal-soap-login-disabled = لا تسمح هذه المؤسسة للبرامج بتسجيل الدخول باسم المستخدم وكلمة المرور. اختر «استخدام بيانات اعتماد OAuth» بدلًا من ذلك. يمكن لمسؤول اختيار «Enable SOAP API login» في «Setup» ضمن «User Interface»؛ وينتهي ذلك لكل المؤسسات مع إصدار Summer ’27.
refusal-soap-login-ended = لم يعد في هذه المؤسسة تسجيل دخول للبرامج باسم المستخدم وكلمة المرور؛ تنهيه Salesforce مع إصدار Summer ’27. اختر «استخدام بيانات اعتماد OAuth» بدلًا من ذلك.
refusal-no-api-auth = لا يجوز لهذا المستخدم تسجيل الدخول من البرامج باسم المستخدم وكلمة المرور. اختر «استخدام بيانات اعتماد OAuth» بدلًا من ذلك. يمكن لمسؤول منح الإذن «Use Any API Auth» في «Setup» ضمن «Permission Sets».
refusal-client-not-accessible = لا تقبل المؤسسة إلا البرامج التي وافق عليها مسؤول. يمكن لمسؤول الموافقة على هذا البرنامج في «Setup» ضمن «Connected Apps OAuth Usage»، أو اختر «استخدام بيانات اعتماد OAuth» مع تطبيق من المؤسسة.
