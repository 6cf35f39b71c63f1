# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = 用现有内容填写
field-pasted = 要粘贴的凭据
help-pasted = 请粘贴 .env 文件、“sf org display”的 JSON、SFDX 授权 URL、“Username: …”之类的行，或从这里复制的设置。文本只在本页面中读取，不会发送到任何地方。
fill-in = 填入
import-nothing = 粘贴的文本中没有识别出任何内容。文本仍在，请与输入框下方列出的文本类型比对。
import-method-not-offered = 这里不提供最适合的连接方式。
import-consumer-key-given = 未采用使用者密钥（Consumer Key）：本控制台有自己的密钥。
import-secret-without-field = 未采用{ $name }：此连接方式在这里没有对应的字段。

copies-title = 创建副本或分享
duplicate = 创建副本
duplicate-for-sandbox = 为 Sandbox 创建副本
duplicate-needs-address = Sandbox 是独立的组织：请在{ $field }中输入它自己的地址。其中的用户名通常以 Sandbox 的名称结尾。
copy-settings = 复制设置
copied-settings = 已复制设置，不含机密。请在新建连接时粘贴到“用现有内容填写”中。
copy-support = 复制给协助人员
help-copy-support = 发生的事情、主机、版本和错误代码：不含机密和姓名。请粘贴到发给协助人员的消息中。
copied-support = 已复制给协助人员的信息，其中不含机密。
not-copied-here = 浏览器不允许复制。请允许本页面使用剪贴板，然后重试。

use-elsewhere = 在其他工具中使用
use-elsewhere-intro = 在其他工具中使用同一连接。大写的词请替换为您自己的值。
with-the-secret = 包含机密
help-with-the-secret = 对于接受令牌或密码的工具，将这里持有的令牌或密码放入复制的文本。下面显示的内容绝不包含它。
copy-call = 复制 { $tool } 的调用
copied-call = 已复制调用。大写的词请替换为您自己的值。
copied-call-with-secret = 已复制调用，其中包含机密。在您复制其他内容之前，它会一直留在剪贴板中。
