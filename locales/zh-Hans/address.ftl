# 地址：粘贴的地址指的是什么、提前了解到什么，以及为什么没有收到响应。

login-url-content = 这是文件、Experience Builder 或公开页面的地址，无法在此登录。该组织的登录 URL 是 { $suggestion }。
login-url-no-login = { $host } 属于 Salesforce，但没有组织在那里登录。请输入您组织的 My Domain，例如 https://acme.my.salesforce.com，可在“设置”（Setup）的 My Domain 页面中找到。
instance-url-content = 这是文件、Experience Builder 或公开页面的地址，那里没有 API。该组织的实例 URL 是 { $suggestion }。
instance-url-no-api = { $host } 属于 Salesforce，但那里没有组织的 API。请输入您组织的 My Domain，例如 https://acme.my.salesforce.com，可在“设置”（Setup）的 My Domain 页面中找到。
instance-url-site = { $host } 是 Experience Cloud 站点。API 在组织自己的主机上，即 { $suggestion }。
address-among-others = 这里不只是一个地址，其中可能有看不见的字符。其中的地址是 { $suggestion }。
address-look-alike = { $host } 只是看起来像 Salesforce 主机：它属于 { $domain } 的所有者。请检查拼写；My Domain 的主机以 .my.salesforce.com 结尾。
address-foreign-letters = { $host } 只是看起来像 Salesforce 主机：其中有其他文字的字母，容易混淆。请自己输入地址；My Domain 的主机以 .my.salesforce.com 结尾。
switched-key-stays = { $switched }使用者密钥（Consumer Key）保持不变；通常每个组织都有自己的应用程序和密钥。

checks-title = 关于此主机的检查结果
check-mark-asking = 正在询问：
check-mark-good = 正常：
check-mark-bad = 问题：
check-mark-unknown = 未知：
check-asking-host = { $host } 是否存在？
check-host-there = { $host } 存在，并像 Salesforce 登录主机一样响应。
check-asking-org = 这是哪个组织？
check-org = 这是 ID 为 { $org } 的组织。
check-org-production = 这是 ID 为 { $org } 的生产组织。
check-org-sandbox = 这是 ID 为 { $org } 的 Sandbox。
check-org-differs = 这是 ID 为 { $org } 的组织，但此连接用于 { $expected }。两者之一有误。
check-org-unknown = { $host } 没有说明它是哪个组织。
check-ways-password = 用户在那里用用户名和密码登录。
check-ways-both = 用户在那里用用户名和密码登录，或使用：{ $providers }。
check-ways-providers = 用户在那里登录时使用：{ $providers }。用户名和密码登录已关闭。
check-ways-none = 其登录页面既不提供用户名和密码，也不提供其他登录方式：“设置”（Setup）、My Domain、Authentication Configuration。
check-key-needed = 填写使用者密钥（Consumer Key）后，将询问其令牌端点是否响应本页面。
check-asking-token = 其令牌端点是否响应本页面？
check-token-answers = 其令牌端点响应本页面。
check-token-unknown = 无法得知 { $host } 的令牌端点是否响应本页面。
check-open-cors = 在 { $host } 的“设置”（Setup）中打开 CORS
check-open-apps = 在 { $host } 的“设置”（Setup）中打开 External Client App Manager
check-open-my-domain = 在 { $host } 的“设置”（Setup）中打开 My Domain
check-again = 重新检查
check-summary-good = 已检查：未发现任何障碍。
check-summary-bad =
    { $count ->
       *[other] 已检查：有 { $count } 点需要注意。
    }

login-host-unreachable = 无法连接到 { $host }，但此计算机在线。请检查拼写；也可能是防火墙、拦截程序或此浏览器不接受的证书阻止了访问。
cause-offline = 此计算机处于离线状态：{ $host } 和本控制台自己的服务器都无法连接。请连接网络后重试。
cause-cors-remedy = 在“设置”（Setup）中打开“CORS”：选择“编辑”（Edit），勾选“Enable CORS for OAuth endpoints”并保存。本页面的来源 { $origin } 已在“允许的来源列表”（Allowed Origins List）中。
cause-origin = { $host } 存在，但不让本页面读取其响应：本页面的来源在那里未被允许。
cause-origin-remedy = 在“设置”（Setup）中打开“CORS”，将 { $origin } 添加到“允许的来源列表”（Allowed Origins List）。
cause-either = { $host } 存在，但其令牌端点不响应本页面。可能是本页面的来源在那里未被允许，或 OAuth 端点的 CORS 已关闭，或两者兼有。
cause-either-remedy = 在“设置”（Setup）中打开“CORS”：选择“编辑”（Edit），勾选“Enable CORS for OAuth endpoints”并保存；然后将 { $origin } 添加到“允许的来源列表”（Allowed Origins List）。
cause-expired = 本页面在 { $host } 上已被允许，却无法读取它对令牌的响应：令牌已过期或被撤销。请获取新的令牌。
cause-expired-or-origin = 本页面无法读取 { $host } 对一个以前有效的令牌的响应。以下二者之一：令牌已过期，请获取新的令牌；或者本页面的来源在那里已不再被允许。
cause-broke-off = 与 { $host } 的连接中断。它现在有响应：请重试。
cause-unclear = { $host } 没有响应，原因无法查明。请检查网络后重试。
cause-code-is-lost = 代码已丢失，请重新登录。

sent-org-probe = 询问这是哪个组织，以及用户如何在那里登录
sent-origin-probe = 在另一个响应缺失后，不带令牌询问本页面的来源是否被允许
sent-network = 在响应缺失后，向控制台自己的服务器询问网络是否可用
