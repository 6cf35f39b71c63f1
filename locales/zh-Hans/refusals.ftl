# What Salesforce's refusals mean: what is wrong, who can set it right, and where.
# One message a line, named after the row of the catalogue in src/salesforce/refusals.rs.
#
# Sources of the names of Salesforce's Setup:
# 外部客户端应用程序, 分发状态, OAuth 设置, 简档, 权限集: “外部客户端应用程序”,
#   https://help.salesforce.com/s/articleView?id=xcloud.external_client_apps.htm&language=zh_CN&type=5
# 需要 Web 服务器流的密码, 需要刷新令牌流的密码: “外部客户端应用程序” (security review),
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=zh_CN&type=5
# 设置 (Setup): “CORS 允许列表”,
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_cors_allowlist.htm&language=zh_CN&type=5
# No source: External Client App Manager, Policies, Connected Apps OAuth Usage, Refresh Token Policy, Login History, Users,
#   Profiles and Permission Sets as pages, Login IP Ranges, the scope api, Run As, Company Information, API Enabled,
#   Reset My Security Token, Unlock, User Interface, Enable SOAP API login(), Use Any API Auth.

## The authorization page

refusal-access-denied = 在 Salesforce 的页面上拒绝了访问。请重新开始，并选择允许以建立连接。
refusal-invalid-client-id = Salesforce 在此组织中不认识此使用者密钥（Consumer Key）。请从应用程序的“OAuth 设置”（OAuth Settings）中重新复制（“设置”（Setup）的“External Client App Manager”），并确认登录 URL 是同一组织的 My Domain。新应用程序最多需要 10 分钟才能生效。
refusal-app-not-installed = 所请求的组织中没有此外部客户端应用程序。请将创建该应用程序的组织的 My Domain 填入登录 URL；本地应用程序只能在该组织中使用。
refusal-cross-org = 您登录的组织不是该应用程序所属的组织。请重试：Salesforce 会询问由谁登录。如果错误仍然存在，请在此浏览器中注销 Salesforce，或使用隐私窗口，并检查登录 URL 是否为该应用程序所属组织的 My Domain。
refusal-app-blocked = 管理员已在组织中阻止此应用程序。管理员可以在“设置”（Setup）的“Connected Apps OAuth Usage”中取消阻止或安装它。
refusal-app-access-denied = 您无权使用此应用程序，或不能从此网络使用。管理员可以为您分配相应的权限集，并在“设置”（Setup）的“External Client App Manager”的“Policies”中放宽其 IP 策略。
refusal-not-admin-approved = 只有经管理员批准的用户可以使用此应用程序，而您不在其中。管理员可以在“设置”（Setup）的“External Client App Manager”的“Policies”中添加您的简档或权限集。
refusal-approval-error = Salesforce 无法为您批准此应用程序，也未说明原因。最常见的情况是：应用程序未安装在组织中，缺少所请求的范围，或者您的用户或网络不允许使用它。管理员可以在“设置”（Setup）的“Connected Apps OAuth Usage”中查看。
refusal-app-must-be-installed = 应用程序必须先安装到组织中才能使用。管理员可以在“设置”（Setup）的“Connected Apps OAuth Usage”中安装它。
refusal-callback-mismatch = 此回调 URL 未在应用程序中注册。请从表单中复制，并请管理员将它一字不差地添加到“设置”（Setup）的“External Client App Manager”中该应用程序的“OAuth 设置”（OAuth Settings）。
refusal-code-challenge-missing = 应用程序要求 PKCE，但请求中没有 code challenge。这是程序的错误，请告知其开发人员。
refusal-https-required = Salesforce 只接受通过 HTTPS 发送的此请求。请告知设置此程序的人员。
refusal-get-required = Salesforce 要求用 GET 请求打开登录页面。这是程序的错误，请告知其开发人员。
refusal-out-of-band-callback = Salesforce 不再支持没有回调页面的登录。设置此程序的人员必须将网址填入回调 URL。
refusal-response-type = Salesforce 不支持所请求的登录类型。这是程序的错误，请告知其开发人员。
refusal-login-error = Salesforce 无法让您登录，也未说明原因。请重试；如果仍然失败，管理员可以在“设置”（Setup）的“Login History”中查看原因。
refusal-session-level = Salesforce 要求安全级别更高的登录。请重新登录，并在系统要求时验证您的身份。管理员可以在“设置”（Setup）的“Session Settings”中查看级别。
refusal-experience-id = Salesforce 不接受对所请求站点的这次登录。请将组织的 My Domain 填入登录 URL，或请管理员在“设置”（Setup）的“All Sites”中检查该站点。
refusal-app-attestation = 应用程序要求证明请求来自移动应用程序，而浏览器无法提供。管理员可以在“设置”（Setup）的“External Client App Manager”中创建没有此要求的应用程序，或从此应用程序中去掉该要求。
refusal-key-bound-tokens = 应用程序只签发与密钥绑定的令牌（DPoP），而本程序不支持。管理员可以在“设置”（Setup）的“External Client App Manager”中，在该应用程序的设置里去掉此要求。
refusal-invalid-scope = 所请求的某个范围不存在，或应用程序没有该范围。管理员可以在“设置”（Setup）的“External Client App Manager”中，将它添加到该应用程序的“OAuth 设置”（OAuth Settings）；不请求任何范围时，使用应用程序自己的范围。
refusal-sign-in-needed = Salesforce 要求您在其自己的页面上登录。请重新开始，并在那里登录。
refusal-flow-disabled = 此应用程序已关闭这种登录类型。管理员可以在“设置”（Setup）的“External Client App Manager”中，在该应用程序的设置和策略里启用它。
refusal-distribution-state = 应用程序的“分发状态”（Distribution State）不允许此登录。管理员可以在“设置”（Setup）的“External Client App Manager”中检查，并应重新保存该应用程序。
refusal-policy-not-found = 组织还没有针对此应用程序的策略。管理员可以在“设置”（Setup）的“External Client App Manager”中打开该应用程序的“Policies”选项卡并保存。
refusal-installation-error = 应用程序未正确安装在组织中。管理员可以在“设置”（Setup）的“External Client App Manager”中检查其“分发状态”（Distribution State）和“Policies”，并重新保存。
refusal-salesforce-error = Salesforce 报告了自身的错误。请过几分钟重试。如果问题仍然存在，请检查您登录的是否为该应用程序所属的组织。

## The token endpoint

refusal-code-expired = 登录耗时过长，或其一次性代码已被使用。请重新登录。
refusal-refresh-token-expired = 已保存的登录已终止：被撤销、被更新的登录取代，或太久未使用。请重新登录。如果经常发生，管理员可以在“设置”（Setup）的“External Client App Manager”的“Policies”中检查该应用程序的“Refresh Token Policy”。
refusal-authentication-failure = Salesforce 不接受用户名、密码或安全令牌，或不允许这种登录类型。请检查它们和环境。管理员可以在“设置”（Setup）的“Login History”中查看确切原因。
refusal-user-inactive = 此用户已停用或被冻结。管理员可以在“设置”（Setup）的“Users”中激活或解冻该用户。
refusal-ip-restricted = Salesforce 不允许从您的网络进行此登录。管理员可以在该应用程序的“Policies”（“设置”（Setup）的“External Client App Manager”）中放宽 IP 限制，或放宽您简档的“Login IP Ranges”。
refusal-login-hours = 您的简档不允许在此时段登录。请在允许的登录时段内重试，或请管理员在“设置”（Setup）的“Profiles”中更改时段。
refusal-no-valid-scopes = 应用程序没有可在这里使用的范围。管理员可以在“设置”（Setup）的“External Client App Manager”中，将“Manage user data via APIs (api)”添加到该应用程序的“OAuth 设置”（OAuth Settings）。
refusal-consumer-not-approved = 应用程序未获准供此用户使用。管理员可以在该应用程序的“Policies”（“设置”（Setup）的“External Client App Manager”）中进行预授权，并将它分配给该用户的简档或权限集。
refusal-jwt-audience = 已签名的请求是发给另一台主机的。请将该用户所在组织的 My Domain 填入登录 URL，并检查它是否为 Sandbox。
refusal-jwt-assertion = Salesforce 不接受已签名的请求。请检查私钥是否与上传到应用程序（“设置”（Setup）的“External Client App Manager”）的证书配对，使用者密钥（Consumer Key）是否正确，以及此计算机的时钟是否准确。
refusal-user-not-found = 组织中没有此名称的用户。请输入用户名，它的形式类似电子邮件地址，但可能与之不同；在 Sandbox 中，它通常以 Sandbox 的名称结尾。
refusal-no-run-as-user = 应用程序没有运行身份用户。管理员可以在“设置”（Setup）的“External Client App Manager”中，在该应用程序的“Policies”里设置“Run As”。
refusal-jwt-not-preauthorized = 应用程序尚未准备好用密钥登录。管理员可以在“设置”（Setup）的“External Client App Manager”中为它添加范围 refresh_token，然后在其“Policies”中为该用户预授权。
refusal-code-verifier = 属于此次登录的证明已丢失，可能被另一个标签页使用。请在同一个标签页中重新登录。
refusal-client-secret = 应用程序要求使用者密码（Consumer Secret），但它缺失或有误。要从浏览器登录，管理员可以在“设置”（Setup）的“External Client App Manager”中，在该应用程序的设置里取消勾选“需要 Web 服务器流的密码”（Require secret for Web Server Flow）和“需要刷新令牌流的密码”（Require secret for Refresh Token Flow）。
refusal-grant-type = 组织不接受此应用程序的这种登录类型。管理员可以在“设置”（Setup）的“External Client App Manager”中，在该应用程序的设置里启用相应的流。
refusal-basic-header = 请求中有一个 Salesforce 无法读取的客户端凭据标头。本表单不发送这样的标头：本控制台的开发人员可以检查中继添加了什么。
refusal-login-rate = 短时间内登录次数过多。请等待 15 到 30 分钟后重试。
refusal-org-inactive = 组织已被锁定、关闭或暂停；试用版或 Sandbox 可能已过期。只有 Salesforce 可以处理。
refusal-bad-jti = Salesforce 已收到过这个已签名的请求。请重试；如果问题仍然存在，请告知程序的开发人员。
refusal-authorization-pending = 另一台设备上的登录尚未完成。请在那里完成。
refusal-slow-down = 程序询问登录是否完成的次数过于频繁。请稍候重试。
refusal-salesforce-down = Salesforce 目前不可用，可能正在维护。请稍后重试。

## The REST API and the user info

refusal-session-not-for-rest = 令牌有效，但不能用于 REST API。管理员可以在“设置”（Setup）的“External Client App Manager”中检查应用程序是否有范围“Manage user data via APIs (api)”，以及组织的 API 访问、IP 和会话安全规则是否允许它。
refusal-session-expired = 会话已过期或被终止。如果没有自动更新，请重新登录。
refusal-token-format = 组织不接受这种格式的访问令牌。管理员可以在“设置”（Setup）的“External Client App Manager”中，在该应用程序的设置里检查“Issue JWT-based access tokens for named users”。
refusal-token-missing = 请求中没有令牌。这是程序的错误，请告知其开发人员。
refusal-request-limit = 组织目前的 API 请求已用完。请稍后重试；管理员可以在“设置”（Setup）的“Company Information”中查看用量。
refusal-api-disabled = 此组织或此用户未启用 API。管理员可以在“设置”（Setup）的“Permission Sets”中授予权限“API Enabled”；某些版本不包含 API。
refusal-version-retired = Salesforce 不再响应此 API 版本。请选择更新的版本，或将 API 版本留空以使用最新版本。

## SOAP login()

refusal-security-token = Salesforce 要求此用户的安全令牌，因为登录来自组织不信任的网络。请在“安全令牌”中输入最新的令牌；每次更改密码时它都会改变。如果没有，请在个人设置中选择“Reset My Security Token”，然后查看您的电子邮件。
refusal-password-lockout = 此用户因多次输错密码而被锁定。请等待锁定结束（通常为 15 分钟），或请管理员在“设置”（Setup）的“Users”中选择“Unlock”。
refusal-password-expired = 密码正确，但已过期。请在 Salesforce 自己的页面上登录，设置新密码，然后与新的安全令牌一起在这里输入。
refusal-login-ip-ranges = 您的简档不允许从此网络登录。管理员可以在“设置”（Setup）的“Profiles”中更改该简档的“Login IP Ranges”。
refusal-login-challenge = Salesforce 要核实登录者的身份，并已发送验证码。请在 Salesforce 自己的页面上登录一次，或选择“使用 OAuth 凭据”，它会在那里进行核实。
refusal-soap-login-disabled = 此组织不允许程序用用户名和密码登录。请改为选择“使用 OAuth 凭据”。管理员可以在“设置”（Setup）的“User Interface”中选择“Enable SOAP API login()”；该方式将在 Summer ’27 对所有组织终止。
refusal-soap-login-ended = 此组织已不再支持程序用用户名和密码登录；Salesforce 将在 Summer ’27 终止该方式。请改为选择“使用 OAuth 凭据”。
refusal-no-api-auth = 此用户不能通过程序用用户名和密码登录。请改为选择“使用 OAuth 凭据”。管理员可以在“设置”（Setup）的“Permission Sets”中授予权限“Use Any API Auth”。
refusal-client-not-accessible = 组织只允许经管理员批准的程序。管理员可以在“设置”（Setup）的“Connected Apps OAuth Usage”中批准此程序，您也可以用组织的应用程序选择“使用 OAuth 凭据”。
