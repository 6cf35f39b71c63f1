# 停用日历。版本名称（Summer ’27）保持原样。

retirement-ends-on = { $date }终止：{ $what }。
retirement-ended-on = 已于 { $date }终止：{ $what }。
retirement-ends-with = 随 { $release } 终止：{ $what }。
retirement-ended-with = 已随 { $release } 终止：{ $what }。
retirement-source = Salesforce 的公告：{ $what }

retired-api-versions = API 版本 { $first } 至 { $last }
retired-instanced-address = 对以服务器命名的地址的调用
retired-password-flow = 使用用户名和密码的 OAuth
retired-soap-login = SOAP login()
retired-connected-apps = Salesforce 对连接的应用程序的支持

instead-newer-version = 将 API 版本留空：这样会使用您的组织提供的最新版本。
instead-my-domain = 请输入您组织的 My Domain，无论 Salesforce 将组织迁移到哪里，它都不会改变。
instead-other-programs = 本表单不这样登录，但拥有此密码的其他程序可能会。
instead-oauth = 此连接就是这样用密码登录的。OAuth 不受影响。
instead-external-client-app = 连接的应用程序仍可使用，但管理员最好将它改为外部客户端应用程序：“设置”（Setup）、“App Manager”、该应用程序、“Migrate to External Client App”。
