# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.
#
# Sources of the names of Salesforce's Setup:
# 使用者密钥, 使用者密码, 连接的应用程序: “创建连接的应用程序”,
#   https://help.salesforce.com/s/articleView?id=xcloud.connected_app_create.htm&language=zh_CN&type=5
# 外部客户端应用程序, 设置 (tab), OAuth 设置: “外部客户端应用程序”,
#   https://help.salesforce.com/s/articleView?id=xcloud.external_client_apps.htm&language=zh_CN&type=5
# 设置 (Setup): “CORS 允许列表”,
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_cors_allowlist.htm&language=zh_CN&type=5
# 设置 (Settings of a person, at the picture): Salesforce Help 000390448,
#   https://help.salesforce.com/s/articleView?id=000390448&language=zh_CN&type=1
# No source: Quick Find, Reset My Security Token, Reset Security Token, Company Information, Users,
#   External Client App Manager, Consumer Key and Secret.

field-label = 标签
field-login-url = 登录 URL
field-sandbox = 使用 salesforce.com Sandbox
field-api-version = API 版本
field-org-id = Salesforce 组织 ID
field-user-id = Salesforce 用户 ID
field-consumer-key = 使用者密钥（Consumer Key）
field-callback-url = 回调 URL
field-consumer-secret = 使用者密码（Consumer Secret）
field-username = 用户名
field-password = 密码
field-security-token = 安全令牌
field-private-key = 私钥
field-private-key-file = 私钥文件
field-access-token = 访问令牌
field-instance-url = 实例 URL

required = 必填
optional = 选填

help-label = 此连接在本控制台中的名称。
help-login-url = 您组织的 My Domain，例如 https://acme.my.salesforce.com。可在 Salesforce“设置”（Setup）的 My Domain 页面或浏览器地址栏中找到；组织中任何页面的地址都可以粘贴到这里。
help-sandbox = 建议在开发和测试时使用。Sandbox 是独立的组织，有自己的登录 URL、组织 ID 和用户 ID；Professional、Enterprise、Performance 和 Unlimited 版本提供 Sandbox。
help-sandbox-decided-production = 由登录 URL 决定：此主机属于生产组织。
help-sandbox-decided-sandbox = 由登录 URL 决定：此主机属于 Sandbox。
help-api-version = 留空则使用您的组织提供的最新版本。
help-org-id = 15 或 18 个字符，以 00D 开头。留空则在首次登录时获取。
help-user-id = 15 或 18 个字符，以 005 开头。留空则在首次登录时获取。
help-consumer-key = 您组织中外部客户端应用程序（或连接的应用程序）的密钥。
help-consumer-secret = 仅在应用程序要求时填写。由本控制台的服务器保管，并在交换代码时附上；本页面只交出一次，之后不再保留。
help-callback-url = 请将此地址一字不差地填入 Salesforce 中应用程序的回调 URL（Callback URL）。

help-login-url-password = 留空则使用 login.salesforce.com；勾选复选框则使用 test.salesforce.com。如果您的组织禁止使用这些地址，请输入组织的 My Domain。
help-username = Salesforce 中的用户名，形式类似电子邮件地址。如果不清楚，请询问 Salesforce 管理员。
help-password = 此用户在 Salesforce 中的密码。只保留在本页面的内存中。
help-security-token = 除非登录所用的网络在 Salesforce 中受信任，否则必须填写。它会附加在密码之后。
help-access-token = 在别处获得的令牌，由 Salesforce 管理员或您自己的程序提供。本页面只为此标签页保留它。
help-instance-url = API 所在的主机，例如 https://acme.my.salesforce.com。它不是登录页面；请询问令牌的提供者，或在 Salesforce“设置”（Setup）的 My Domain 页面中查看。
help-private-key = PEM 格式的 RSA 密钥，可以粘贴、拖放到这里或选择文件。它只在此浏览器中读取并用于签名，绝不会发送出去。
empty-keeps-the-secret = 留空则沿用本页面仍保留的值。
empty-keeps-the-consumer-secret = 留空则沿用控制台为此使用者密钥（Consumer Key）保管的值。
show = 显示
show-secret = 显示{ $name }

find-security-token = 如何获取安全令牌？
open-reset-security-token = 在您的组织中打开“Reset My Security Token”

username-missing = 请输入 Salesforce 用户名。
username-too-long = 用户名有 { $length } 个字符，这里最多允许 { $limit } 个。
password-missing = 请输入密码。
secret-too-long = 此值有 { $length } 个字符，这里最多允许 { $limit } 个。内容未被截断。
unseen-blank = 文本前后有空格，可能是复制时带入的。请删除。
unseen-line-end = 文本中有换行符或制表符，可能是复制时带入的。请删除。
unseen-zero-width = 文本中有看不见的字符，可能是复制时带入的。请手动输入，或从其他地方复制。
consumer-secret-characters = 使用者密码（Consumer Secret）中不含空格、换行符或其他特殊字符。请重新复制。
access-token-missing = 请输入访问令牌。
access-token-characters = 访问令牌中不含空格、换行符或其他特殊字符。请重新复制。
instance-url-missing = 请输入实例 URL，例如 https://acme.my.salesforce.com。
instance-url-login = { $host } 是登录主机，没有 API。实例 URL 是组织自己的主机，例如 https://acme.my.salesforce.com。
instance-url-scheme = 令牌会发送到此地址，因此必须以 https:// 开头。
instance-url-lightning = 这是 Lightning 页面，没有 API。此组织的实例 URL 是 { $suggestion }。
instance-url-setup = 这是“设置”（Setup）页面，没有 API。此组织的实例 URL 是 { $suggestion }。
instance-url-visualforce = 这是 Visualforce 页面，没有 API。此组织的实例 URL 是 { $suggestion }。
instance-url-not-salesforce = { $host } 不是 Salesforce 主机，不能向其发送令牌。如果您的组织使用自定义域，本控制台的开发人员可以通过属性 trusted-hosts 允许它。
private-key-missing = 请提供私钥：粘贴、拖放到这里，或选择其文件。
private-key-read = RSA 密钥，{ $bits } 位。其公钥部分的 SHA-256：
private-key-compare = 与 Salesforce 中的证书比对：openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = 密码原来保存在本页面的内存中，页面重新加载后已丢失。请重新输入。
private-key-needed-again = 私钥原来保存在本页面的内存中，页面重新加载后已丢失。请重新提供。

find-org-id = 如何查找 Salesforce 组织 ID？
find-user-id = 如何查找 Salesforce 用户 ID？
find-consumer-key = 在哪里可以找到使用者密钥（Consumer Key）？

label-missing = 请输入标签，以便与其他连接区分。
label-too-long = 标签有 { $length } 个字符，最多允许 { $limit } 个。
label-taken = 连接“{ $label }”已使用此标签。请换一个。

login-url-missing = 请输入您组织的 My Domain 地址，例如 https://acme.my.salesforce.com。
login-url-not-an-address = 这不是有效的地址。应类似 https://acme.my.salesforce.com。
login-url-scheme = 密码会在此地址输入，因此必须以 https:// 开头。
login-url-user-info = 地址中“@”之前含有用户名。请删除：用户名在 Salesforce 自己的页面上输入。
login-url-port = Salesforce 不在其他端口上响应。请删除主机名之后的“:”和数字。
login-url-lightning = 这是 Lightning 页面，无法在此登录。此组织的登录 URL 是 { $suggestion }。
login-url-setup = 这是“设置”（Setup）页面，无法在此登录。此组织的登录 URL 是 { $suggestion }。
login-url-visualforce = 这是 Visualforce 页面，无法在此登录。此组织的登录 URL 是 { $suggestion }。
login-url-retired-instance = { $host } 是 Salesforce 已停用的实例地址。请输入您组织的 My Domain，可在“设置”（Setup）的 My Domain 页面中找到。
login-url-not-salesforce = { $host } 不是 Salesforce 主机。登录 URL 是您组织的 My Domain，例如 https://acme.my.salesforce.com。如果您的组织使用自定义域，本控制台的开发人员可以通过属性 trusted-hosts 允许它。
login-url-answers-no-page = { $host } 不响应网页的请求，因此本页面无法从那里获取令牌。请改为输入您组织的 My Domain，可在 Salesforce“设置”（Setup）的 My Domain 页面中找到。
login-host-not-salesforce = { $host } 有响应，但不是 Salesforce 登录主机的响应。请检查登录 URL 的拼写。

consumer-key-missing = 请输入 Salesforce 中应用程序的使用者密钥（Consumer Key）。
consumer-key-characters = 使用者密钥（Consumer Key）中不含空格、换行符或其他特殊字符。请重新复制。
consumer-key-too-long = 此值有 { $length } 个字符；使用者密钥（Consumer Key）最多 { $limit } 个。是否一并复制了其他内容？
consumer-key-unknown = { $host } 不认识此使用者密钥（Consumer Key）。请从这个组织的应用程序中重新复制。创建不到十分钟的应用程序可能尚未生效：请稍候再试。

id-missing = 本控制台需要此 ID。请输入其 15 或 18 个字符。
id-length = ID 有 15 或 18 个字符，而此处有 { $actual } 个。
id-character = 第 { $position } 个字符“{ $character }”不能出现在 ID 中：ID 只含字母和数字。
id-checksum = 最后三个字符与前十五个字符不符，说明有字符输错或大小写有误。如果前十五个字符正确，ID 应为 { $expected }。
id-prefix = 此 ID 以 { $actual } 开头，而这里需要的 ID 以 { $expected } 开头。

api-version-not-a-version = 版本的格式如 { $newest }。留空则使用最新版本。
api-version-retired = Salesforce 已在 { $since } 停用版本 { $version }。请输入 31.0 或更高版本，或留空以使用最新版本 { $newest }。
api-version-unknown = 尚无此版本。已知的最新版本是 { $newest }。
api-version-not-offered = 该组织不提供版本 { $version }。其提供的最新版本是 { $newest }。

callback-url-other-origin = 回调 URL { $given } 不在本页面的来源 { $origin } 上，Salesforce 的响应无法到达本表单。本控制台的开发人员可以更正属性 redirect-uri。
callback-url-malformed = 回调 URL { $given } 不是可用的地址。本控制台的开发人员可以更正属性 redirect-uri。
