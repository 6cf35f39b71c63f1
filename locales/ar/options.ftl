# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = قيمة { $attribute } هي «{ $given }» وقد أُهملت؛ والمسموح به: { $allowed }.
option-name-taken = في هذه الصفحة عنصر آخر يحمل الاسم «{ $given }» أيضًا، وسيحفظ كلاهما اتصالاته في المكان نفسه. امنح كلًا منهما اسمًا خاصًا به.
option-changed-late = تغيرت { $attribute } بعد بدء النموذج. يسري التغيير عند وضع العنصر في الصفحة في المرة التالية.
options-title = لمطوّر وحدة التحكم هذه
options-not-readable = تعذرت قراءة سمات العنصر؛ استُخدمت قيمها الافتراضية.
