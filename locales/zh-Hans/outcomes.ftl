# What happened: the sentences of the status line and of alerts.
#
# Sources of the names of Salesforce's Setup:
# 设置 (Setup), CORS, 允许的来源列表: “CORS 允许列表”,
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_cors_allowlist.htm&language=zh_CN&type=5
# 编辑: Salesforce Help 000390448, https://help.salesforce.com/s/articleView?id=000390448&language=zh_CN&type=1
# No source: External Client App Manager, Enable CORS for OAuth endpoints, the scope api, Quick Find,
#   Connected Apps OAuth Usage.

saved = 已保存。
other-tokens-kept = 另一环境的令牌仍然保留：切换回去即可使用或撤销。删除连接也会撤销它们。
propagation =
    { $minutes ->
        [0] 更新立即在连接器中生效。
       *[other] 更新最多可能需要 { $minutes } 分钟才能在连接器中生效。
    }
form-has-problems =
    { $count ->
       *[other] 有 { $count } 个字段需要您检查。尚未保存任何内容；您输入的内容仍然保留。
    }

broken-down = 此表单出现故障，无法继续。已保存的内容以及您输入的非机密内容仍保留在此标签页中：请重新加载页面以继续。
broken-down-reload = 重新加载页面
no-cryptography = 此浏览器不向页面提供加密功能，没有它就无法安全登录
page-not-secure = 此页面不是通过 https 加载的，因此浏览器不向它提供加密功能，无法从这里登录。请让本控制台的开发人员通过 https 提供此页面。
sign-in-nothing-chosen = 请先选择或保存一个连接。
sign-in-cancelled = 登录已取消。没有任何更改。
window-blocked = 您的浏览器阻止了登录窗口。请在新标签页中打开登录，或在此标签页中继续，或允许此页面打开窗口后重试。
window-blocked-not-left = 您的浏览器阻止了登录窗口。请在新标签页中打开登录，或允许此页面打开窗口后重试。
window-blocked-in-frame = 浏览器没有打开登录窗口。此页面位于框架中，外层页面可能禁止窗口。请在单独的标签页中打开此页面并在那里登录。如果也打不开，外层页面的开发人员需要允许窗口：sandbox="allow-popups allow-popups-to-escape-sandbox"。
window-closed = 登录窗口似乎已关闭。如果它仍然打开，请在那里完成登录；否则请重新打开或取消。
no-answer-yet = 此页面尚未收到此次登录的响应。如果窗口仍显示 Salesforce 的页面，请在那里完成；否则请重新打开窗口或取消。
sign-in-would-be-lost = 此浏览器不为本页面保存任何内容，因此在此标签页中的登录会在返回时丢失。请重试：Salesforce 将在单独的窗口中打开。
window-kept-apart = 此页面位于框架中，浏览器可能会将窗口与其隔开。请在单独的标签页中打开此页面并在那里登录。
sign-in-takes-long = 五分钟过去了，仍没有响应。如果您仍在登录，请继续：在接下来的五分钟内仍会接受响应。否则请重新打开窗口或取消。
sign-in-came-back-empty = 您从 Salesforce 返回，但没有带回响应。如果 Salesforce 显示了错误页面，说明使用者密钥（Consumer Key）或回调 URL 与注册的不一致：请在“设置”（Setup）的“External Client App Manager”中与应用程序逐一核对。

callback-too-long = 返回的响应比 Salesforce 发送的任何响应都长，未予采用；请重新登录。
callback-repeated-parameter = 返回的响应中有一个值出现了两次，未予采用；请重新登录。
callback-state-missing = 返回的响应未说明属于哪次登录，未予采用；请重新登录。
callback-state-mismatch = 返回的响应属于另一次登录，未予采用；请重新登录。
callback-expired = 登录超过十分钟，已过期。请重新开始。
callback-issuer-mismatch = 响应中的颁发者不是登录主机，未予采用；请检查登录 URL，然后重新登录。
callback-wrong-flow = 响应属于本表单不使用的登录类型，未予采用；请重新登录。
callback-no-code = 响应中没有可用的代码。请重新登录。

sign-in-refused = Salesforce 未批准登录。
exchange-refused = Salesforce 拒绝颁发令牌。
refresh-refused = Salesforce 这次没有更新令牌。
refusal-unknown = 此拒绝不在我们的目录中。下面是 Salesforce 的原文，您的 Salesforce 管理员可以据此查询。
refusal-raw = Salesforce 提示：{ $error }：{ $description }
refusal-raw-code = Salesforce 提示：{ $error }
who-you = 您可以自行解决。
who-admin = 您组织的 Salesforce 管理员可以解决。
who-developer = 本控制台的开发人员可以解决。
who-salesforce = 只有 Salesforce 可以解决；请稍后重试。

token-unreachable = 交换令牌时无法连接到 { $host }，或本页面无法读取其响应。代码已丢失，请重新登录。
token-timed-out = { $host } 未及时响应令牌交换。请重新登录。
token-broken-off = { $host } 的响应中断。请重新登录。
token-too-large = { $host } 的响应比 Salesforce 发送的任何响应都大，未予采用。
token-server-failed = { $host } 在处理请求时出错。Salesforce 可能正在维护，请过几分钟重试。
token-not-an-answer = { $host } 有响应，但没有返回令牌。它可能位于代理之后或正在维护；请检查登录 URL 并重试。
token-foreign-instance = { $host } 的响应指向的实例不是 Salesforce 主机。其令牌未予保留。
token-no-identity = { $host } 的响应未说明或未正确说明令牌属于谁。令牌未予保留。

cors-off = { $host } 存在，但其令牌端点不响应本页面。

wrong-environment =
    { $expected ->
        [sandbox] 您已登录，但 { $instance } 属于另一种环境：此连接用于 Sandbox。
       *[other] 您已登录，但 { $instance } 属于另一种环境：此连接用于生产环境。
    }
wrong-org = 您以 { $actual } 的身份登录，所在组织与此连接设置的组织不同：{ $expected }。
wrong-user = 您以 { $actual } 的身份登录，但此连接是为 { $expected } 设置的。
wrong-account-remedy = 没有保留任何内容。请重新设置令牌：Salesforce 会要求输入用户名和密码，这样您可以使用正确的账户。要以其他用户身份连接，请先用“重置”更改 ID。

connected = 已以 { $who } 的身份连接到 { $host }。
scope-api-missing = 未授予范围 api：管理员可以为应用程序添加“Manage user data via APIs (api)”。
scope-refresh-token-missing = 未授予范围 refresh_token：访问令牌失效时连接也会终止，届时您需要重新登录。
scopes-not-granted = 已请求但未授予：{ $scopes }。

test-succeeded = 访问测试成功。
test-details = 组织在 { $host } 响应了 { $who }，API 版本为 { $version }。
test-cancelled = 访问测试已取消。
test-failed = 访问测试失败。{ $reason }
set-up-the-tokens = 请先使用“设置 OAuth 令牌”，然后再次测试。
token-not-valid = Salesforce 不再接受此令牌。
token-never-valid = Salesforce 不接受此令牌。
copy-not-renewed = 此标签页是另一个标签页的副本。只有原标签页会续期访问，而这里的访问已经结束。
token-ended = Salesforce 不再接受此令牌，也没有更新它。
enter-the-password = 请通过“编辑”输入密码，然后选择“保存并验证”。
enter-the-private-key = 请通过“编辑”提供私钥，然后选择“保存并验证”。
enter-an-access-token = 请通过“编辑”输入有效的访问令牌。
token-of-another-org = 响应的组织不是此令牌所示的组织。请检查访问令牌和实例 URL。
login-refused = Salesforce 拒绝了用户名和密码。
soap-password-expired = 密码已过期。请在 Salesforce 中设置新密码，并在这里输入。
soap-not-an-answer = 代 { $host } 响应的不是 Salesforce 的登录服务。本控制台的开发人员可以检查中继。
soap-server-failed = { $host } 在处理登录时出错。请过几分钟重试。
# Why a call of the console gets no access token.
no-such-connection = 没有使用此标签的连接。
element-removed = Salesforce 表单已从页面移除。

relay-unreachable = 无法连接到本控制台的中继。本控制台的开发人员可以检查属性 relay-url。
relay-timed-out = { $host } 未通过中继及时响应。请重试。
relay-no-session = 您已不再登录本控制台，因此其中继不转发任何内容。请在另一个标签页中登录控制台，然后在这里重试。
relay-rate-limited = 本控制台的中继在短时间内收到的登录过多。请等待几分钟后重试。
relay-host-not-allowed = 本控制台的中继不转发到 { $host }。本控制台的开发人员可以将它添加到中继的主机列表。
relay-connection-not-allowed = 本控制台的服务器没有为 { $host } 上的此连接保管使用者密码（Consumer Secret）。请重新输入使用者密码（Consumer Secret）并保存；如果仍无变化，本控制台的开发人员可以检查存储。
relay-host-unreachable = 本控制台的中继无法连接到 { $host }，或未及时连接。请检查登录 URL，过几分钟重试。
relay-answer-not-passed-on = 本控制台的中继没有转交 { $host } 的响应。如果再次发生，本控制台的开发人员可以查看中继的日志。
relay-not-as-documented = 本控制台的中继拒绝了调用。本控制台的开发人员可以对照向导文档中对中继的要求进行检查。
relay-broken-off = { $host } 通过中继的响应中断。请重试。
signing-failed = 浏览器无法用此私钥签名。请通过“编辑”重新提供。
assertion-refused = Salesforce 不接受已签名的请求。
clock-ahead =
    { $minutes ->
       *[other] 此计算机的时钟快了约 { $minutes } 分钟。这次已作补偿；请校准时钟。
    }
clock-behind =
    { $minutes ->
       *[other] 此计算机的时钟慢了约 { $minutes } 分钟。这次已作补偿；请校准时钟。
    }
test-refused = 组织拒绝了调用。
test-status = { $host } 响应的状态为 { $status }。
test-not-an-answer = { $host } 的响应不像 Salesforce 组织的响应。
lost-unreachable = 无法连接到 { $host }，或本页面无法读取其响应。请检查网络；管理员可以在“设置”（Setup）的“CORS”中检查本页面的来源是否在“允许的来源列表”（Allowed Origins List）中。
lost-to-policy = 本页面的内容策略禁止连接 { $host }。本控制台的开发人员可以将它添加到策略中：connect-src { $host }。
lost-timed-out = { $host } 未及时响应。请重试。
lost-broken-off = { $host } 的响应中断。请重试。
lost-too-large = { $host } 的响应比预期的大，未读取。

revoking = 已从这里移除。正在通知 Salesforce。
revoked = 已在这里和 Salesforce 撤销访问。
revoked-only-here = 令牌已从这里移除，但无法通知 Salesforce。
nothing-to-revoke = 没有可撤销的令牌。
signed-out-elsewhere = 已在另一个标签页中撤销访问，因此这里的令牌也已移除。
deleting = 已从这里删除。正在通知 Salesforce。
deleted = 连接已删除。
deleted-and-revoked = 连接已删除，其令牌已在 Salesforce 撤销。
deleted-only-here = 连接已删除，但无法通知 Salesforce。
revoke-in-setup = 要在 Salesforce 中也终止访问：在“设置”（Setup）的“Quick Find”中打开“Connected Apps OAuth Usage”，选择应用程序，然后撤销该用户的访问。

storage-blocked = 此浏览器不向页面提供会话存储。连接在页面重新加载或关闭之前有效，之后丢失。
storage-full = 此页面的会话存储已满。此后保存的内容在页面重新加载或关闭之前有效，之后丢失。

store-loading = 正在向控制台查询其连接。
store-list-failed = 控制台无法提供其连接列表。新连接在离开此页面之前有效。
store-left-out =
    { $count ->
       *[other] 控制台的 { $count } 个连接无法读取，已略过。
    }
store-save-failed = 控制台无法保存此连接。它在离开此页面之前有效；请稍后再次保存。
store-remove-failed = 连接已从这里移除，但控制台无法移除它。重新加载后它可能再次出现。
