# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = The attribute { $attribute } is “{ $given }”; allowed is: { $allowed }. Its default is used.
options-title = For the developer of this console
