# 需要交给管理员的 Salesforce 设置内容；连接属于谁。

admin-title = 给您的 Salesforce 管理员
admin-intro = 应用程序和您的组织所需的全部设置，可发送给有权更改“设置”（Setup）的人。名称与英文版设置界面一致。
copy-as-message = 复制为消息
copy-as-markdown = 复制为 Markdown
copy-app-callback = 复制应用程序的回调 URL
copy-origin = 复制允许的来源
copy-scopes = 复制范围
copied-setup = 已复制。其中不含机密。
open-app-manager = 在 External Client App Manager 中创建应用
open-cors = 在 CORS 中允许此页面

setting-ticked = 勾选
setting-unticked = 不勾选
setting-none-ticked = 均不勾选
setting-users-permission-set = 该用户的简档或该用户拥有的权限集

why-local = 在所属组织中创建的应用程序只在该组织中有效。
why-oauth = 没有它，应用程序就没有使用者密钥（Consumer Key）。
why-callback = Salesforce 只将响应发送到这里：请一字不差地填写。
why-callback-unused = 虽然这里不会用到，但必须填写一个。
why-scopes = 前两个使其能够调用 API 并保持连接；身份服务说明是谁登录的。
why-scopes-key = 虽然不会颁发刷新令牌，但 Salesforce 在此仍要求 refresh_token；身份服务说明是谁登录的。
why-no-flow = 这里使用的 Web 服务器流无需勾选；其他流不使用。
why-jwt-flow = 上传与私钥对应的证书（salesforce.crt）。
why-no-secret = 网页无法保管机密，由 PKCE 代替。
why-pkce = 确保只有开始登录的人才能完成登录。在新应用程序中始终开启。
why-rotation = 每个刷新令牌只使用一次，本控制台保留最新的一个。在新应用程序中始终开启。
why-idle = 无人使用的连接会自行终止。在新应用程序中始终开启。
why-no-allowlist = 令牌由用户的浏览器更新，无论用户身在何处。
why-opaque-tokens = 这类令牌只能用于 REST API。
why-self-authorize = 每位用户允许一次该应用程序。要选择谁可以使用，请改用“Admin approved users are pre-authorized”，并添加简档或权限集。
why-pre-authorized = 用密钥登录时，没有人在场允许该应用程序。
why-app-policies = 密钥可以登录的用户。
why-relax-ip = 用户从各自的网络登录。若选择“Enforce IP restrictions”，则只有登录 IP 范围内的用户可以连接。
why-cors = 没有它，组织不会向网页颁发令牌。
why-origin = 本控制台的页面，不含路径。

message-subject = 在 Salesforce 中为 { $origin } 设置应用程序
message-intro = 请在我们的 Salesforce 组织中设置一个外部客户端应用程序（External Client App），以便 { $origin } 上的页面可以连接。以下是“设置”（Setup）中的位置、设置和原因。名称与英文版设置界面一致。
message-links = 我们组织中的页面：
message-end = 完成后请将使用者密钥（Consumer Key）发给我：应用程序、“Settings”、“OAuth Settings”、“Consumer Key and Secret”。不需要 Consumer Secret，请将其保留在原处。新应用程序最多需要十分钟才能生效。
message-end-key = 完成后请将使用者密钥（Consumer Key）发给我：应用程序、“Settings”、“OAuth Settings”、“Consumer Key and Secret”。不需要 Consumer Secret。证书上传到应用程序；私钥由我保管。

metadata-title = sf 命令的元数据文件
metadata-intro = 将这些文件放入 sf 命令的项目中并部署。大写的词请替换为您自己的值。它们已对照 Salesforce 发布的类型检查过，但从未在组织中试用过：部署后请在“设置”（Setup）中查看该应用程序。
metadata-access = 组织必须允许“Allow access to OAuth consumer secrets via Metadata API”（“设置”中的“External Client App Settings”），部署者需要权限“View External Client Apps Consumer Secrets in Metadata”。一旦 Salesforce 将密钥写入全局 OAuth 设置文件，该文件就不应放入版本控制。
copy-file = 复制 { $name }
copy-deploy = 复制部署命令

whose-title = 这是谁的连接？
whose-acts-as = 它在 Salesforce 中以 { $user } 的身份操作：它能查看和更改该用户可以查看和更改的内容，所做的更改记在该用户名下。
whose-acts-as-nobody-yet = 它将在 Salesforce 中以登录者的身份操作：它能查看和更改该用户可以查看和更改的内容，所做的更改记在该用户名下。
whose-ends = 如果该用户在 Salesforce 中被停用或冻结（例如离职时），连接将停止工作。如果该用户的权限改变，连接能做的事也随之改变。
whose-password = 如果密码更改，连接将停止工作，直到在此输入新密码和新的安全令牌。
whose-no-password = 不为它保存密码，因此密码更改时无需在此输入。
whose-instead = 如果连接不应依赖于某个人，管理员可以创建集成用户：“设置”（Setup）、“Users”、“New User”，“User License”选择“Salesforce Integration”，简档选择“Minimum Access - API Only Integrations”；然后分配权限集许可证“Salesforce API Integration”，以及一个专用的权限集，只授予此连接所需的权限。
whose-instead-key = 这样的用户无法在 Salesforce 的页面上登录，而是用“{ $method }”连接。
whose-is-integration-user = 此用户是集成用户：它不是一个人，只能做其权限集允许通过 API 做的事。
log-out = 在此浏览器中注销 Salesforce
log-out-why = 登录之后，此浏览器会保持登录 Salesforce 的状态。请在其他人在此连接之前注销，否则连接的将是您的帐户。
