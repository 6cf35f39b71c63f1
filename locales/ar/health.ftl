# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = تم تسجيل الدخول، لكن API ترفض هذا المستخدم أو هذا التطبيق

arrival-title = أنت الآن في { $org }
arrival-check = المتصفح الذي سُجّل الدخول فيه إلى عدة مؤسسات يختار إحداها من تلقاء نفسه. تأكد من أنها المؤسسة الصحيحة.
arrival-edition = النسخة
not-this-one = ليست هذه
help-not-this-one = يسجّل الدخول من جديد؛ وتطلب Salesforce اسم المستخدم وكلمة المرور.

health-title = آخر اختبار للوصول
health-good = سليم
health-bad = يحتاج إلى معالجة
health-unknown = غير معروف
health-not-asked = لم يُسأل عنه: انتهى الاختبار قبل ذلك.
health-link = صفحة «{ $page }» في «Setup»، بشأن «{ $line }»

health-host = إمكان الوصول
health-host-answers = { $host } يرد.
health-host-silent = تعذر الوصول إلى { $host }. تحقق من شبكتك. إذا كان يعمل من قبل، فربما تغيّر اسم My Domain الخاص بالمؤسسة: انظر إلى عنوان Salesforce في متصفحك وأدخله بوصفه عنوان تسجيل الدخول عبر «تعديل».
health-cors = CORS لواجهة REST API
health-cors-on = يجوز لهذه الصفحة قراءة ما ترد به المؤسسة.
health-cors-off = { $host } موجود، لكن REST API فيه لا ترد على هذه الصفحة. يمكن لمسؤول إضافة { $origin } إلى القائمة «Allowed Origins List» في «Setup» ضمن «CORS». وإذا كان فيها بالفعل، فربما انتهت صلاحية الرمز: أعد إعداد رموز OAuth.
health-token = قبول الرمز
health-token-accepted = تقبل Salesforce الرمز.
health-token-over = لم تعد Salesforce تقبل الرمز.
health-identity = صاحب الرمز
health-identity-known = يعمل الرمز باسم { $who }.
health-identity-not-told = لم تذكر Salesforce باسم من يعمل الرمز. هذا ليس خطأ؛ وتذكره مع النطاق id أو openid.
health-scopes = النطاقات
health-scopes-granted = الممنوحة: { $granted }.
health-scopes-lacking = الممنوحة: { $granted }. الناقصة: { $missing }. يمكن لمسؤول إضافة نطاقات إلى التطبيق؛ وسجّل الدخول من جديد بعد ذلك.
health-scopes-not-told = لم تذكر Salesforce النطاقات.
health-api = السماح باستخدام API
health-api-on = ترد REST API على هذا المستخدم.
health-api-refused = رفضت REST API الاستدعاء بالرمز { $code }. قد تجد المزيد في «Login History» للمستخدم في «Setup».
health-version = إصدار API المتاح
health-version-offered = تتيح المؤسسة الإصدار { $version }.
health-use-high = { $used } من { $allowed }: استُنفد كله تقريبًا أو تمامًا. وعندما لا يبقى شيء ترفض المؤسسة كل استدعاء.
health-use-not-told = لا يراه إلا المستخدمون الذين لديهم الإذن «View Setup and Configuration». هذا ليس خطأ.

lost-redirected = يحيل { $host } إلى عنوان آخر، ولا يُرسل شيء إليه. ربما تغيّر اسم My Domain الخاص بالمؤسسة: انظر إلى عنوان Salesforce في متصفحك وأدخله بوصفه عنوان تسجيل الدخول عبر «تعديل».
login-host-redirects = يحيل { $host } إلى عنوان آخر: ربما تغيّر اسم My Domain الخاص بالمؤسسة. انظر إلى عنوان Salesforce في متصفحك وأدخله هنا.
login-host-gone = يتعذر الوصول إلى { $host } مع أن هذا الاتصال عمل من قبل. تحقق من شبكتك. وإن كانت سليمة، فربما تغيّر اسم My Domain الخاص بالمؤسسة: انظر إلى عنوان Salesforce في متصفحك وأدخله هنا.

fact-idle-end = الانتهاء عند عدم الاستخدام
idle-end = إن لم يُستخدم فسينتهي في { $date } على أبعد تقدير، إذا كان للتطبيق الحد المعتاد وهو 30 يومًا.

ending-title = ما قد يكون أنهى الوصول
ending-intro = لا تذكر Salesforce سوى أن الرموز لم تعد صالحة. الأسباب المعتادة، الأرجح أولًا:
ending-revoked = أُبطل الوصول في «Setup» أو عبر «إبطال الوصول». يمكن لمسؤول أن يرى في «Setup» ضمن «Connected Apps OAuth Usage» هل ما زال التطبيق موجودًا.
ending-sixth = سجّل المستخدم نفسه الدخول إلى التطبيق نفسه مرة سادسة، هنا أو في مكان آخر: تتعايش خمس عمليات تسجيل دخول، والسادسة تنهي الأقدم دون إشعار.
ending-rotated = استخدم برنامج آخر أو نسخة من هذه الصفحة رمز التحديث: كل استخدام ينهي الرمز السابق، واستخدام الرمز نفسه مرة ثانية ينهي كل الرموز.
ending-idle = لم تُستخدم الرموز طوال 30 يومًا.
ending-password = تغيّرت كلمة مرور المستخدم أو أذوناته، أو جُمّد المستخدم أو أُلغي تنشيطه.
ending-issued = صدر آخر رمز في { $date }.
ending-used = عمل آخر مرة في هذه الصفحة في { $date }.
ending-see-card = ما قد يكون حدث مذكور أدناه في الاتصال.
refreshed-title = جرى تحديث بيئة الاختبار (Sandbox) هذه
refreshed-what = صار { $host } تابعًا للمؤسسة { $new }؛ وهذا الاتصال معدّ للمؤسسة { $old }. التحديث (Refresh) يستبدل بيئة الاختبار بنسخة جديدة لها معرّف مؤسسة جديد، وينهي كل رموز القديمة.
refreshed-remedy = إذا كنت تتوقع ذلك فاقبل المؤسسة الجديدة: يحل معرّفها محل القديم، ويُتعرّف على المستخدم من جديد، وتسجّل الدخول. وإذا لم يكن التطبيق موجودًا في النسخة الجديدة، يعيد مسؤول Salesforce إعداده. وإن لم تكن تتوقع ذلك، فاسأل المسؤول أولًا.
accept-the-new-org = قبول المؤسسة الجديدة

sent-org = يسأل عن اسم المؤسسة ونوعها
