# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = { $attribute } is “{ $given }”, which is left out; allowed is: { $allowed }.
option-name-taken = Another element on this page has the name “{ $given }”, too, and both would keep their connections in the same place. Give each a name of its own.
option-changed-late = { $attribute } was changed after the form had started. It holds from the next time the element is put on the page.
options-title = For the developer of this console
options-not-readable = The attributes of the element could not be read; their defaults are used.
