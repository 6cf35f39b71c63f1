# العنوان: ما يعنيه العنوان الملصق، وما عُرف عنه مبكرًا، ولماذا لم يصل رد.

login-url-content = هذه صفحة ملفات أو صفحة في Experience Builder أو صفحة عامة، ولا يمكن تسجيل الدخول فيها. عنوان تسجيل الدخول لهذه المؤسسة هو { $suggestion }.
login-url-no-login = المضيف { $host } تابع لـ Salesforce، لكن لا تسجّل أي مؤسسة الدخول فيه. أدخل عنوان My Domain لمؤسستك، مثل https://acme.my.salesforce.com: تجده في «Setup» ضمن «My Domain».
instance-url-content = هذه صفحة ملفات أو صفحة في Experience Builder أو صفحة عامة، ولا توجد فيها واجهة API. عنوان المثيل لهذه المؤسسة هو { $suggestion }.
instance-url-no-api = المضيف { $host } تابع لـ Salesforce، لكن لا توجد فيه واجهة API لأي مؤسسة. أدخل عنوان My Domain لمؤسستك، مثل https://acme.my.salesforce.com: تجده في «Setup» ضمن «My Domain».
instance-url-site = المضيف { $host } موقع Experience Cloud. واجهة API موجودة في مضيف المؤسسة نفسها، وهو { $suggestion }.
address-among-others = يوجد هنا أكثر من عنوان، وربما كان بعضه غير مرئي. العنوان الموجود فيه هو { $suggestion }.
address-look-alike = يشبه { $host } مضيف Salesforce لكنه ليس كذلك: فهو لمن يملك { $domain }. تحقق من الكتابة؛ ينتهي مضيف My Domain بالنطاق my.salesforce.com.
address-foreign-letters = يشبه { $host } مضيف Salesforce لكنه ليس كذلك: ففيه أحرف من أبجدية أخرى يسهل الخلط بينها. اكتب العنوان بنفسك؛ ينتهي مضيف My Domain بالنطاق my.salesforce.com.
switched-key-stays = { $switched } يبقى مفتاح المستهلك كما هو؛ وعادةً يكون لكل مؤسسة تطبيق خاص بها ومفتاح خاص به.

checks-title = ما عُرف عن هذا المضيف
check-mark-asking = سؤال:
check-mark-good = سليم:
check-mark-bad = مشكلة:
check-mark-unknown = غير معروف:
check-asking-host = هل { $host } موجود؟
check-host-there = المضيف { $host } موجود ويستجيب كما يستجيب مضيف تسجيل الدخول في Salesforce.
check-asking-org = أي مؤسسة هي؟
check-org = إنها المؤسسة ذات المعرّف { $org }.
check-org-production = إنها مؤسسة إنتاج معرّفها { $org }.
check-org-sandbox = إنها بيئة اختبار معرّفها { $org }.
check-org-differs = إنها المؤسسة ذات المعرّف { $org }، لكن هذا الاتصال مخصص للمؤسسة { $expected }. أحدهما خطأ.
check-org-unknown = لا يذكر { $host } أي مؤسسة هي.
check-ways-password = يسجّل المستخدمون الدخول فيه باسم المستخدم وكلمة المرور.
check-ways-both = يسجّل المستخدمون الدخول فيه باسم المستخدم وكلمة المرور، أو عبر: { $providers }.
check-ways-providers = يسجّل المستخدمون الدخول فيه عبر: { $providers }. الدخول باسم المستخدم وكلمة المرور متوقف.
check-ways-none = لا تتيح صفحة تسجيل الدخول اسم المستخدم وكلمة المرور ولا أي طريقة أخرى: «Setup» ثم «My Domain» ثم «Authentication Configuration».
check-key-needed = سيُسأل هل تستجيب نقطة نهاية الرموز لهذه الصفحة بعد إدخال مفتاح المستهلك.
check-asking-token = هل تستجيب نقطة نهاية الرموز لهذه الصفحة؟
check-token-answers = تستجيب نقطة نهاية الرموز لهذه الصفحة.
check-token-unknown = تعذرت معرفة هل تستجيب نقطة نهاية الرموز في { $host } لهذه الصفحة.
check-open-cors = فتح CORS في «Setup» الخاص بـ { $host }
check-open-apps = فتح External Client App Manager في «Setup» الخاص بـ { $host }
check-open-my-domain = فتح My Domain في «Setup» الخاص بـ { $host }
check-again = التحقق مرة أخرى
check-summary-good = تم التحقق: لم يظهر ما يعيق.
check-summary-bad =
    { $count ->
        [zero] تم التحقق: لا توجد نقاط تحتاج إلى انتباهك.
        [one] تم التحقق: نقطة واحدة تحتاج إلى انتباهك.
        [two] تم التحقق: نقطتان تحتاجان إلى انتباهك.
        [few] تم التحقق: { $count } نقاط تحتاج إلى انتباهك.
        [many] تم التحقق: { $count } نقطة تحتاج إلى انتباهك.
       *[other] تم التحقق: { $count } نقطة تحتاج إلى انتباهك.
    }

login-host-unreachable = يتعذر الوصول إلى { $host } مع أن هذا الحاسوب متصل بالشبكة. تحقق من كتابته؛ وقد يمنعه أيضًا جدار حماية أو برنامج حظر أو شهادة لا يقبلها هذا المتصفح.
cause-offline = هذا الحاسوب غير متصل بالشبكة: يتعذر الوصول إلى { $host } وإلى خادم وحدة التحكم هذه أيضًا. اتصل بالشبكة ثم أعد المحاولة.
cause-cors-remedy = في «Setup» افتح «CORS»: اختر «Edit»، وحدد «Enable CORS for OAuth endpoints» واحفظ. مصدر هذه الصفحة، { $origin }، موجود أصلًا في القائمة «Allowed Origins List».
cause-origin = المضيف { $host } موجود، لكنه لا يسمح لهذه الصفحة بقراءة ردوده: مصدر هذه الصفحة غير مسموح به هناك.
cause-origin-remedy = في «Setup» افتح «CORS» وأضف { $origin } إلى القائمة «Allowed Origins List».
cause-either = المضيف { $host } موجود، لكن نقطة نهاية الرموز فيه لا تستجيب لهذه الصفحة. إما أن مصدر هذه الصفحة غير مسموح به هناك، أو أن CORS متوقف لنقاط نهاية OAuth، أو كلاهما.
cause-either-remedy = في «Setup» افتح «CORS»: اختر «Edit»، وحدد «Enable CORS for OAuth endpoints» واحفظ؛ ثم أضف { $origin } إلى القائمة «Allowed Origins List».
cause-expired = لا يسمح { $host } لهذه الصفحة بقراءة رده على الرمز مع أن الصفحة مسموح بها هناك: انتهت صلاحية الرمز أو أُبطل. احصل على رمز جديد.
cause-expired-or-origin = لا يسمح { $host } لهذه الصفحة بقراءة رده على رمز كان يعمل من قبل. أحد أمرين: إما أن صلاحية الرمز انتهت، فاحصل على رمز جديد؛ أو أن مصدر هذه الصفحة لم يعد مسموحًا به هناك.
cause-broke-off = انقطع الاتصال بـ { $host }. وهو يستجيب الآن: أعد المحاولة.
cause-unclear = لم يستجب { $host } وتعذرت معرفة السبب. تحقق من شبكتك ثم أعد المحاولة.
cause-code-is-lost = ضاع الرمز المؤقت؛ ابدأ تسجيل الدخول من جديد.

sent-org-probe = يسأل أي مؤسسة هي وكيف يسجّل المستخدمون الدخول فيها
sent-origin-probe = يسأل، دون رمز، هل مصدر هذه الصفحة مسموح به، بعد ضياع رد آخر
sent-network = يسأل خادم وحدة التحكم نفسه هل توجد شبكة، بعد ضياع رد
