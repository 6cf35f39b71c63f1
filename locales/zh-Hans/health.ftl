# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = 已登录，但 API 拒绝此用户或此应用程序

arrival-title = 您现在在 { $org }
arrival-check = 已登录多个组织的浏览器会自行选择其中一个。请检查是否是正确的组织。
arrival-edition = 版本类型
not-this-one = 不是这个
help-not-this-one = 重新登录；Salesforce 会要求输入用户名和密码。

health-title = 上次访问测试
health-good = 正常
health-bad = 需要处理
health-unknown = 未知
health-not-asked = 未询问：测试在此之前已结束。
health-link = “设置”（Setup）中的{ $page }，用于“{ $line }”

health-host = 可以连接
health-host-answers = { $host } 有响应。
health-host-silent = 无法连接到 { $host }。请检查网络。如果以前可以连接，组织的 My Domain 可能已改名：请在浏览器中查看 Salesforce 的地址，并用“编辑”将它输入为登录 URL。
health-cors = REST API 的 CORS
health-cors-on = 本页面可以读取组织的响应。
health-cors-off = { $host } 存在，但其 REST API 不响应本页面。管理员可以在“设置”（Setup）的“CORS”中将 { $origin } 添加到“允许的来源列表”（Allowed Origins List）。如果已经在列表中，令牌可能已过期：请重新设置 OAuth 令牌。
health-token = 令牌被接受
health-token-accepted = Salesforce 接受此令牌。
health-token-over = Salesforce 不再接受此令牌。
health-identity = 代表谁
health-identity-known = 令牌代表 { $who }。
health-identity-not-told = Salesforce 没有说明令牌代表谁。这不是错误；有范围 id 或 openid 时会说明。
health-scopes = 范围
health-scopes-granted = 已授予：{ $granted }。
health-scopes-lacking = 已授予：{ $granted }。缺少：{ $missing }。管理员可以为应用程序添加范围；之后请重新登录。
health-scopes-not-told = Salesforce 没有说明范围。
health-api = 允许使用 API
health-api-on = REST API 响应此用户。
health-api-refused = REST API 以 { $code } 拒绝了调用。“设置”（Setup）中该用户的“Login History”可能有更多信息。
health-version = 提供的 API 版本
health-version-offered = 组织提供版本 { $version }。
health-use-high = { $used } / { $allowed }：几乎或全部用完。用完后，组织会拒绝所有调用。
health-use-not-told = 只有拥有权限“View Setup and Configuration”的用户才能查看。这不是错误。

lost-redirected = { $host } 指向另一个地址，没有向那里发送任何内容。组织的 My Domain 可能已改名：请在浏览器中查看 Salesforce 的地址，并用“编辑”将它输入为登录 URL。
login-host-redirects = { $host } 指向另一个地址：组织的 My Domain 可能已改名。请在浏览器中查看 Salesforce 的地址，并在这里输入。
login-host-gone = 此连接曾经可用，但现在无法连接到 { $host }。请检查网络。如果网络正常，组织的 My Domain 可能已改名：请在浏览器中查看 Salesforce 的地址，并在这里输入。

fact-idle-end = 不使用时的终止日期
idle-end = 如果应用程序有通常的 30 天限制，不使用时最迟于 { $date } 终止。

ending-title = 可能终止了访问的原因
ending-intro = Salesforce 只说明令牌不再有效。常见原因，可能性最大的在前：
ending-revoked = 访问已在“设置”（Setup）中或用“撤销访问”撤销。管理员可以在“设置”（Setup）的“Connected Apps OAuth Usage”中查看应用程序是否还在。
ending-sixth = 同一用户在这里或别处第六次登录了同一应用程序：五次登录可以并存，第六次会悄悄终止最早的一次。
ending-rotated = 刷新令牌被另一个程序或本页面的副本使用过：每次使用都会终止前一个令牌，同一令牌使用第二次会终止全部令牌。
ending-idle = 令牌已 30 天未使用。
ending-password = 用户的密码或权限已更改，或者用户被冻结或停用。
ending-issued = 最后一个令牌的签发时间：{ $date }。
ending-used = 在本页面上最后一次有效的时间：{ $date }。
ending-see-card = 可能的原因显示在下方的连接中。
refreshed-title = 此 Sandbox 已刷新
refreshed-what = { $host } 现在属于组织 { $new }；此连接是为 { $old } 设置的。刷新（Refresh）会用具有新组织 ID 的新副本替换 Sandbox，并终止旧组织的所有令牌。
refreshed-remedy = 如果这在您的预料之中，请接受新组织：其组织 ID 将取代旧 ID，用户会重新获取，然后您登录。如果新副本中没有该应用程序，请由 Salesforce 管理员重新设置。如果不在预料之中，请先询问管理员。
accept-the-new-org = 接受新组织

sent-org = 询问组织的名称和类型
