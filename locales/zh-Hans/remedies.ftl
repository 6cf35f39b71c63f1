# 出错之处可以做什么：“设置”（Setup）中的页面、重试、核对、等待。

## “设置”（Setup）中的页面，按其菜单中的名称

open-setup-page = 在您的组织中打开“{ $page }”
setup-page-external-client-apps = External Client App Manager
setup-page-cors = CORS
setup-page-oauth-settings = OAuth and OpenID Connect Settings
setup-page-app-usage = Connected Apps OAuth Usage
setup-page-login-history = Login History
setup-page-session-settings = Session Settings
setup-page-users = Users
setup-page-profiles = Profiles
setup-page-permission-sets = Permission Sets
setup-page-company-information = Company Information
setup-page-user-interface = User Interface

## 重试

try-again = 重试
wait-and-try-again = 等待并重试
sign-in-now = 立即登录

## Salesforce 自己的页面显示错误时

compare-question = Salesforce 的页面显示错误？
compare-title = 发送给 Salesforce 的内容
compare-intro = Salesforce 页面上的错误不会传回这里。请将发送的内容与“设置”（Setup）中的应用程序核对。常见原因：
compare-cause-consumer-key = “invalid_client_id”或“client identifier invalid”：登录 URL 的组织不认识此使用者密钥（Consumer Key）。请核对登录 URL 和使用者密钥（Consumer Key）；创建不到十分钟的应用程序可能尚未生效。
compare-cause-callback-url = “redirect_uri_mismatch”：回调 URL 未一字不差地在应用程序中注册。您组织的 Salesforce 管理员可以添加它。
compare-cause-pkce = “missing required code challenge”：应用程序要求 PKCE，而请求在途中丢失了质询码（code challenge）。请从本页面重新打开登录；如果错误仍然存在，本控制台的开发人员可以查找是什么改动了地址。
compare-left-out = 未发送：以应用程序的设置为准。
compare-says = 此值有误时 Salesforce 页面的提示：
compare-login-url = 创建应用程序的组织的 My Domain：见“设置”（Setup）的“My Domain”。
compare-consumer-key = 在“External Client App Manager”中打开应用程序，依次打开“设置”（Settings）、“OAuth 设置”（OAuth Settings），见“Consumer Key and Secret”：直到最后一个字符都相同。
compare-callback-url = 在“External Client App Manager”中打开应用程序，依次打开“设置”（Settings）、“OAuth 设置”（OAuth Settings），见“回调 URL”（Callback URL）中的某一行：包括端口在内一字不差，末尾的斜杠不多也不少。
compare-scopes = 在“External Client App Manager”中打开应用程序，依次打开“设置”（Settings）、“OAuth 设置”（OAuth Settings），见所选的 OAuth 范围：发送的每个范围都在其中。
value-scopes = 范围
compare-pkce-name = PKCE
compare-pkce = 在“External Client App Manager”中打开应用程序，依次打开“设置”（Settings）、“安全性”（Security），见“Require PKCE”：可以勾选，因为已发送质询码（code challenge）。
compare-response-type-name = 响应类型
compare-response-type = “code”即 Web 服务器流：应用程序在“设置”（Settings）中启用 OAuth 并有回调 URL 后即可使用。
compare-username = 在“设置”（Setup）的“Users”中：正是这个组织的用户。它只是预填在登录页面上，可以在那里更改。
copy-sent-value = 复制所发送的“{ $name }”
copied-sent-value = 已复制所发送的值。

## 等待 Salesforce 认识应用程序

waiting-for-key = 正在等待 { $host } 认识使用者密钥（Consumer Key）。
waiting-title = 正在等待 Salesforce
waiting-why = 新的应用程序最多需要十分钟才能处处生效。本页面大约每 30 秒询问一次 Salesforce，直到它认识使用者密钥（Consumer Key）；请让此页面保持打开。
waiting-next =
    { $seconds ->
       *[other] { $seconds } 秒后再次尝试。
    }
waiting-asks = 正在询问 { $host }。
waiting-tries = 已尝试 { $tries } 次，共约 { $all } 次。最迟等到 { $time }。
cancel-waiting = 取消等待
waiting-cancelled = 已取消等待。
key-is-known-now = { $host } 现在认识使用者密钥（Consumer Key）了。您可以登录。
key-is-still-unknown = 十分钟后，{ $host } 仍不认识使用者密钥（Consumer Key）。因此原因不是应用程序太新：请与应用程序核对，并检查应用程序是否在登录 URL 的组织中创建。
