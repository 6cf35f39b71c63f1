# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = تسجيل الدخول إلى Salesforce
callback-handing-over = يجري تسليم الرد. تُغلق هذه النافذة من تلقاء نفسها.
callback-received = سجّلت الدخول في صفحة Salesforce. يمكنك إغلاق هذه النافذة والعودة إلى وحدة التحكم.
callback-nobody = لا أحد ينتظر هذا الرد: انتهى تسجيل الدخول أو أُلغي أو بدأ في نافذة أخرى. لم يُستخدم الرد. أغلق هذه النافذة وعُد إلى وحدة التحكم، وابدأ تسجيل الدخول هناك من جديد إذا كان لا يزال مطلوبًا.
callback-empty = هذه هي الصفحة التي ترسل إليها Salesforce ردها؛ وهي لا تفعل شيئًا بمفردها. أغلق هذه النافذة وعُد إلى وحدة التحكم.
