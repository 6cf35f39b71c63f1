# Where things are found in Salesforce: the names of the drawings, for who does not see
# them, and the steps, whose numbers stand in the drawings.

drawing-org-id = “设置”界面示意图：菜单上方的“Quick Find”（1），以及旁边页面中的组织 ID（2）。
find-org-id-page = 在 Salesforce 中打开“设置”（Setup），在“Quick Find”中输入“Company Information”并打开该页面。
find-org-id-value = 其中名为“Salesforce.com Organization ID”的值即是。Sandbox 有自己的 ID，请在该 Sandbox 中查看。

drawing-user-id = “设置”界面示意图：菜单上方的“Quick Find”（1），旁边列表中您的姓名（2），以及地址栏中的用户 ID（3）。
find-user-id-page = 在 Salesforce 中打开“设置”（Setup），在“Quick Find”中输入“Users”并打开该页面。
find-user-id-name = 单击您的姓名。
find-user-id-address = 地址栏中以 005 开头的部分就是 ID。

drawing-consumer-key = “设置”界面示意图：菜单上方的“Quick Find”（1），以及旁边页面中的“设置”选项卡（2）和密钥（3）。
find-consumer-key-page = 在 Salesforce 中打开“设置”（Setup），在“Quick Find”中输入“External Client App Manager”并打开，然后打开您的应用程序。
find-consumer-key-settings = 依次打开“设置”（Settings）、“OAuth 设置”（OAuth Settings）。
find-consumer-key-value = 在“Consumer Key and Secret”下只需复制使用者密钥（Consumer Key）：本表单不需要使用者密码（Consumer Secret）。

drawing-security-token = 个人设置界面示意图：菜单上方的“Quick Find”（1），以及旁边页面中的按钮（2）。
find-security-token-page = 在 Salesforce 中单击您的头像，然后单击“设置”（Settings）。在“Quick Find”中输入“Reset My Security Token”并打开该页面。
find-security-token-button = 单击“Reset Security Token”。Salesforce 会通过电子邮件发送新令牌，旧令牌随即失效。每次更改密码时，令牌也会改变。

drawing-cors = “设置”界面示意图：菜单上方的“Quick Find”（1），以及旁边页面中的复选框（2）和下方的“新建”（3）。
set-up-cors-page = 在“设置”（Setup）的“Quick Find”中输入“CORS”并打开该页面。
set-up-cors-tick = 选择“编辑”（Edit），勾选“Enable CORS for OAuth endpoints”并保存。
set-up-cors-origin = 在“允许的来源列表”（Allowed Origins List）下选择“新建”（New），输入 { $origin }。
