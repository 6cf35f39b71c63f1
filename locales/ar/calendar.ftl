# تقويم الإيقاف. يبقى اسم الإصدار (Summer ’27) كما هو.

retirement-ends-on = ينتهي في { $date }: { $what }.
retirement-ended-on = انتهى في { $date }: { $what }.
retirement-ends-with = ينتهي مع إصدار { $release }: { $what }.
retirement-ended-with = انتهى مع إصدار { $release }: { $what }.
retirement-source = إعلان Salesforce: { $what }

retired-api-versions = إصدارات API من { $first } إلى { $last }
retired-instanced-address = الاستدعاءات إلى عنوان يحمل اسم خادم
retired-password-flow = OAuth باسم المستخدم وكلمة المرور
retired-soap-login = SOAP login()
retired-connected-apps = دعم Salesforce للتطبيقات المتصلة

instead-newer-version = اترك إصدار API فارغًا: فيُستخدم أحدث إصدار تتيحه مؤسستك.
instead-my-domain = أدخل عنوان My Domain لمؤسستك، فهو يبقى كما هو أينما نقلت Salesforce المؤسسة.
instead-other-programs = لا يسجّل هذا النموذج الدخول بهذه الطريقة، لكن ربما يفعل ذلك برنامج آخر لديه كلمة المرور هذه.
instead-oauth = بهذه الطريقة يسجّل هذا الاتصال الدخول بكلمة مرور. أما OAuth فيستمر في العمل.
instead-external-client-app = يستمر التطبيق المتصل في العمل، لكن الأفضل أن يحوّله مسؤول إلى تطبيق عميل خارجي: «Setup» ثم «App Manager» ثم التطبيق ثم «Migrate to External Client App».
