# The form, the saved connections, the sign-in and the dialogs.
#
# Sources of the names of Salesforce's Setup:
# 外部客户端应用程序, 分发状态, 本地, 设置 (tab), OAuth 设置, 简档, 权限集: “外部客户端应用程序”,
#   https://help.salesforce.com/s/articleView?id=xcloud.external_client_apps.htm&language=zh_CN&type=5
# 安全性, 需要 Web 服务器流的密码, 需要刷新令牌流的密码, 需要代码交换证明密钥 (PKCE), 启用 JWT 不记名流, OAuth 流启用:
#   “外部客户端应用程序” (security review),
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=zh_CN&type=5
# 使用者密钥, 连接的应用程序: “创建连接的应用程序”,
#   https://help.salesforce.com/s/articleView?id=xcloud.connected_app_create.htm&language=zh_CN&type=5
# 设置 (Setup), CORS, 新建, 允许的来源列表: “CORS 允许列表”,
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_cors_allowlist.htm&language=zh_CN&type=5
# 编辑, 保存: Salesforce Help 000390448, https://help.salesforce.com/s/articleView?id=000390448&language=zh_CN&type=1
# No source: Quick Find, External Client App Manager, New External Client App, API (Enable OAuth Settings), Enable OAuth,
#   the scopes, Create, Consumer Key and Secret, Enable CORS for OAuth endpoints, App Manager, Flow Enablement,
#   Use digital signatures, Policies, Permitted Users, Admin approved users are pre-authorized, App Policies,
#   Connected Apps OAuth Usage.

form-title-new = 连接到 Salesforce
form-title-edit = 编辑“{ $label }”
form-title-reset = 重置“{ $label }”
form-reset-hint = 不会清除任何内容。请修改有变化的部分，保存，然后重新设置 OAuth 令牌。
form-intro = 填写您的组织及其应用程序，保存，然后在 Salesforce 自己的窗口中登录。令牌只保留在此标签页中。

methods-title = 连接方式
method-oauth = 使用 OAuth 凭据
method-oauth-hint = 使用令牌，不保存用户名或密码，由 Salesforce 集中控制。

method-oauth-short = OAuth
method-password = 使用 Salesforce 凭据
method-password-hint = 使用用户名、密码和安全令牌。Salesforce 将于 2027 年停止支持。
method-password-short = Salesforce 凭据
method-jwt = 使用 OAuth JWT
method-jwt-hint = 适用于服务器或集成用户：由私钥签名，无需人工操作。
method-jwt-short = OAuth JWT
method-token = 使用访问令牌
method-token-hint = 使用您已有的令牌，直到其失效。
method-token-short = 访问令牌

prefer-oauth = 改用 OAuth
password-needs-relay = 网页无法用密码登录：Salesforce 只响应通过控制台中继发来的请求，而本控制台没有中继。您可以保存，但是否正确要到使用时才能知道。本控制台的开发人员可以设置属性 relay-url。
save-and-validate-hint-password = 保存连接，并通过本控制台登录 Salesforce。
save-and-validate-hint-jwt = 保存连接，在此浏览器中用私钥签名，并登录 Salesforce。
save-and-validate-hint-token = 保存连接，并向组织确认令牌是否有效。
environment-follows = 环境已随主机更改。

save = 保存
save-and-validate = 保存并验证
save-and-validate-hint = 保存连接，并打开 Salesforce 的登录页面。
cancel = 取消
changes-discarded = 没有任何更改。您输入的内容已放弃。
continue-editing = 继续编辑
use-suggestion = 使用 { $suggestion }

switched-to-sandbox = 已切换到 Sandbox：它有自己的登录 URL、组织 ID 和用户 ID。
switched-to-production = 已切换到生产环境：它有自己的登录 URL、组织 ID 和用户 ID。

copy-callback-url = 复制回调 URL
copied = 已复制回调 URL。
not-copied = 浏览器不允许复制。请选中地址，用键盘复制。

connection = Salesforce 连接
connections = 已保存的连接
connections-found =
    { $count ->
       *[other] { $count } 个连接
    }
no-connection-found = 没有标签或状态匹配的连接。
new-connection = 新建连接
edit = 编辑
reset = 重置
set-up-oauth-tokens = 设置 OAuth 令牌
test-access = 测试访问
revoke-access = 撤销访问
delete = 删除

status-not-connected = 未连接
status-not-validated = 未连接：尚未验证
status-connected = 已连接
status-settings-changed = 未连接：上次登录后设置已更改
status-ended = 未连接：Salesforce 已终止访问
environment-production = 生产环境
environment-sandbox = Sandbox

fact-method = 连接方式
fact-username = 用户名
fact-private-key = 密钥指纹 (SHA-256)
fact-environment = 环境
fact-login-url = 登录 URL
fact-instance-url = 实例 URL
fact-org-id = 组织 ID
fact-user = 用户
fact-api-version = API 版本
fact-api-version-newest = 最新
fact-scopes = 已授予的范围
fact-scopes-unknown = Salesforce 未说明
fact-since = 连接时间
life-title = 历史记录
life-saved = 已保存
life-connected = 已登录
life-renewed = 令牌已更新
life-failed = 失败：{ $code }
life-disconnected = 已放弃访问
fact-api-use = 今日 API 用量
api-use = { $used } / { $allowed }
fact-learnt-at-sign-in = 首次登录时获取

revoke-help = 在 Salesforce 中移除访问
revoke-help-answer = “撤销访问”会从这里使此连接的令牌失效。在 Salesforce 中，管理员也可以这样做：在“设置”（Setup）的“Quick Find”中打开“Connected Apps OAuth Usage”，选择应用程序，然后撤销该用户的访问。每位用户也可以在个人设置的“Connections”或“OAuth Connected Apps”中撤销。

sign-in-title = 正在登录 Salesforce
step-waiting-for-user = 正在等待您在 Salesforce 窗口中操作。请用此连接对应的账户登录，并允许访问。
step-asking-host = 正在检查登录主机是否响应本页面。
step-exchanging-code = 正在用代码交换令牌。
step-signing = 正在用您的私钥签名。
step-logging-in = 正在登录 Salesforce。
step-asking-who = 正在向 Salesforce 查询登录的用户。
step-asking-versions = 正在查询组织提供的 API 版本。
step-name-sign-in = 在 Salesforce 登录
step-name-host = 检查主机
step-name-code = 获取令牌
step-name-sign = 用密钥签名
step-name-log-in = 登录
step-name-who = 确认用户
step-name-versions = 读取 API 版本
step-done = 完成
window-from-before = 登录过程中页面被重新加载。请在 Salesforce 窗口中完成登录，或重新打开窗口，或取消登录。
cancel-sign-in = 取消登录
open-again = 重新打开窗口
have-finished = 我已完成
open-in-own-tab = 在单独的标签页中打开此页面
open-in-new-tab = 在新标签页中打开登录
continue-here = 在此标签页中继续
testing = 正在查询组织。
cancel-test = 取消测试

dialog-revoke-title = 撤销“{ $label }”的访问？
dialog-revoke-text = 令牌将从这里移除，并在 Salesforce 中撤销。连接会保留；要再次使用，请重新登录。
dialog-revoke-plain = 这里没有可撤销的令牌。连接会保留。
dialog-delete-title = 删除“{ $label }”？
dialog-delete-text = 连接及其令牌将被永久移除，令牌也会在 Salesforce 中撤销。
dialog-delete-plain = 此连接将被永久删除。它没有令牌。

set-up-guide = 在 Salesforce 中设置应用程序的步骤
set-up-guide-who = 由组织的 Salesforce 管理员操作，只需一次。引号中只有英文的名称与英文版设置界面一致。
set-up-step-app = 在“设置”（Setup）的“Quick Find”中输入“External Client App Manager”并打开，选择“New External Client App”。输入名称和联系人电子邮件；将“分发状态”（Distribution State）设为“本地”（Local）。
set-up-step-oauth = 在“API (Enable OAuth Settings)”下勾选“Enable OAuth”。将本表单中显示的回调 URL（Callback URL）一字不差地填入。
set-up-step-scopes = 添加范围“Manage user data via APIs (api)”和“Perform requests at any time (refresh_token, offline_access)”；添加“Access the identity URL service (id, profile, email, address, phone)”后，本表单可以显示登录的用户。
set-up-step-security = 在“安全性”（Security）下取消勾选“需要 Web 服务器流的密码”（Require secret for Web Server Flow）和“需要刷新令牌流的密码”（Require secret for Refresh Token Flow）：网页无法保管机密。保留勾选“需要代码交换证明密钥 (PKCE)”（Require Proof Key for Code Exchange (PKCE)）。
set-up-step-key = 选择“Create”。然后依次进入“设置”（Settings）、“OAuth 设置”（OAuth Settings）、“Consumer Key and Secret”，将使用者密钥（Consumer Key）复制到本表单。新应用程序最多需要十分钟才能生效。
set-up-step-cors = 允许您的组织响应本页面（CORS）：
set-up-step-connected-app = 仍使用连接的应用程序的组织：相同的回调 URL、范围和密码设置位于“App Manager”中您的应用程序的“编辑”（Edit）下。
set-up-guide-jwt = 在 Salesforce 中为 JWT 设置应用程序的步骤
jwt-step-key = 用下面的命令生成密钥和证书。密钥（salesforce.key）由您自己保管，证书（salesforce.crt）上传到 Salesforce。
jwt-step-oauth = 在“API (Enable OAuth Settings)”下勾选“Enable OAuth”。回调 URL（Callback URL）虽不会用到，但必须填写：填 https://localhost 即可。
jwt-step-scopes = 添加范围“Manage user data via APIs (api)”和“Perform requests at any time (refresh_token, offline_access)”：虽然这里不会颁发刷新令牌，但 Salesforce 仍要求第二个范围。
jwt-step-flow = 在“Flow Enablement”下勾选“启用 JWT 不记名流”（Enable JWT Bearer Flow），并上传 salesforce.crt；在连接的应用程序中，对应的选项是“Use digital signatures”。选择“Create”，然后将使用者密钥（Consumer Key）复制到本表单。
jwt-step-policies = 在“Policies”下选择“编辑”（Edit），将“Permitted Users”设为“Admin approved users are pre-authorized”；然后在“App Policies”下添加该用户的简档或权限集。
scopes-asked = 请求的范围：{ $scopes }。
scopes-of-app = 不请求任何范围，因此使用应用程序的范围。它需要 api；要保持连接，还需要 refresh_token。
