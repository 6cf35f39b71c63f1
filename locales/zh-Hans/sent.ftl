# What is sent where, for whoever reviews a console.

sent-title = 哪些内容发送到哪里
sent-intro = 除此之外，没有任何内容离开本页面。您输入的机密只发送到下面列出的位置；令牌保留在此标签页的会话存储中。
sent-policy = 用于本控制台的内容策略：
sent-page = 页面
sent-nothing = 无
sent-program = 加载本表单
sent-host-probe = 询问主机是否存在
sent-token-probe = 询问令牌端点是否响应本页面，不带代码
sent-authorize = 打开 Salesforce 的登录页面
sent-callback = 从 Salesforce 返回
sent-code = 用代码交换令牌
sent-refresh = 更新访问令牌
sent-with-secret = 以上两项，由控制台的服务器附上使用者密码（Consumer Secret）
sent-clock = 向控制台自己的服务器询问时间
sent-assertion = 用私钥签名的内容交换令牌
sent-login = 用用户名、密码和安全令牌登录
sent-who = 询问令牌代表谁，以及是否仍然有效
sent-versions = 询问组织的 API 版本
sent-test = 测试访问
sent-limits = 询问当天已使用多少 API 调用
sent-revoke = 在您放弃令牌时使其失效
sent-store = 将连接和刚输入的机密交给本控制台的存储
