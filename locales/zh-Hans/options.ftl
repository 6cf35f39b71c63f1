# For the developer of the console: what is wrong with the element's attributes.

option-not-allowed = { $attribute } 的值“{ $given }”被忽略；允许的值为：{ $allowed }。
option-name-taken = 此页面上的另一个元素也使用名称“{ $given }”，两者会将连接保存在同一处。请为每个元素指定不同的名称。
option-changed-late = { $attribute } 在表单启动之后被更改。下次将元素放到页面上时才会生效。
options-title = 致本控制台的开发人员
options-not-readable = 无法读取元素的属性，将使用其默认值。
