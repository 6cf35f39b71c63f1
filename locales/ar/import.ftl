# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = تم التعرف على عنوان تفويض SFDX. مُلئ ما هو مناسب منه؛ راجعه قبل الحفظ.
import-from-json = تم التعرف على JSON من الأمر sf أو من رد يتضمن رموزًا. مُلئ ما هو مناسب منه؛ راجعه قبل الحفظ.
import-from-env = تم التعرف على متغيرات بيئة. مُلئ ما هو مناسب منها؛ راجعه قبل الحفظ.
import-from-lines = تم التعرف على عدة حقول دفعة واحدة. مُلئ ما هو مناسب منها؛ راجعه قبل الحفظ.
import-from-settings = تم التعرف على إعدادات منسوخة من هذا النموذج. وهي لا تتضمن البيانات السرية.
import-unknown = لم يُفهم وتم تجاهله: { $names }.
import-refresh-token = لم يؤخذ رمز التحديث. كل استخدام له ينهي الرمز السابق، فاستخدامه هنا ينهي تسجيل دخول البرنامج الذي جاء منه. سجّل الدخول هنا بدلًا من ذلك.
import-cli-app = لم يؤخذ مفتاح المستهلك PlatformCLI: فهو تابع للأمر sf ولا يعمل إلا معه. أدخل مفتاح تطبيقك.
import-token-hidden = يخفي الأمر sf رمز الوصول هنا. يعرضه الأمر «sf org auth show-access-token --json»، ويمكن لصق ناتجه أيضًا.
import-key-file = يذكر النص ملفًا فيه المفتاح الخاص، لكنه لا يحتوي على المفتاح نفسه. اختر ذلك الملف في «ملف المفتاح الخاص».
import-address-with-user = لم يؤخذ عنوان لأنه يحتوي على اسم مستخدم أو كلمة مرور قبل علامة «@».

export-sf-no-password = لا يسجّل الأمر sf الدخول باسم مستخدم وكلمة مرور. يسجّل هذا الاستدعاء الدخول في صفحة Salesforce بدلًا من ذلك.
export-sf-callback = ينتظر الأمر sf على العنوان http://localhost:1717/OauthRedirect، فيجب أن يكون هذا العنوان أيضًا في الحقل «Callback URL» للتطبيق في Salesforce.
export-login-ends = يستخدم هذا تسجيل الدخول عبر SOAP لدى Salesforce، وهو ينتهي مع إصدار Summer ’27، كما يستخدم إصدار API رقم 64.0، وهو آخر إصدار يتضمنه.
export-no-domain = لا تسجّل simple-salesforce الدخول إلا لدى مضيفين ينتهون بالنطاق salesforce.com. استبدل MY_DOMAIN بقيمتك، أو أعطها رمزًا وعنوان المثيل بدلًا من ذلك.
export-jsonwebtoken = لا توقّع jsforce بنفسها: يحتاج هذا إلى الحزمة jsonwebtoken أيضًا.
export-token-is-a-key = يتيح رمز الوصول لمن يملكه أن يتصرف باسم صاحبه إلى أن تنتهي صلاحيته. لا تتركه في برنامج نصي أو في سجل أوامر الطرفية.
