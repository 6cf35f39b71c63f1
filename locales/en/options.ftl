# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = The attribute { $attribute } is “{ $given }”; allowed is: { $allowed }. Its default is used.
options-title = For the developer of this console
options-not-readable = The attributes of the element could not be read; their defaults are used.
