# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = 已识别 SFDX 授权 URL。适用的内容已填入，请在保存前检查。
import-from-json = 已识别 sf 命令或令牌响应的 JSON。适用的内容已填入，请在保存前检查。
import-from-env = 已识别环境变量。适用的内容已填入，请在保存前检查。
import-from-lines = 已一次识别多个字段。适用的内容已填入，请在保存前检查。
import-from-settings = 已识别从本表单复制的设置。其中不含机密。
import-unknown = 无法理解、未填入的内容：{ $names }。
import-refresh-token = 未采用刷新令牌。每使用一次，前一个刷新令牌就会失效，在这里使用会使原来那个程序的登录终止。请改为在这里登录。
import-cli-app = 未采用使用者密钥（Consumer Key）PlatformCLI：它属于 sf 命令，只能在那里使用。请输入您自己的应用程序的密钥。
import-token-hidden = sf 命令在此隐藏了访问令牌。带 --json 运行“sf org auth show-access-token”会显示它，其输出也可以粘贴。
import-key-file = 文本中有私钥文件的名称，但没有私钥本身。请在“私钥文件”中选择该文件。
import-address-with-user = 有一个地址未采用，因为它在“@”之前含有用户名或密码。

export-sf-no-password = sf 命令不能用用户名和密码登录。此调用改为在 Salesforce 的页面上登录。
export-sf-callback = sf 命令在 http://localhost:1717/OauthRedirect 等待：Salesforce 中的应用程序也必须有此回调 URL。
export-login-ends = 此调用使用 Salesforce 的 SOAP login()，该方式在 Summer ’27 终止；API 版本为 64.0，是最后一个支持它的版本。
export-no-domain = simple-salesforce 只能登录以 .salesforce.com 结尾的主机。请替换 MY_DOMAIN，或改为提供令牌和实例 URL。
export-jsonwebtoken = jsforce 本身不能签名：还需要 jsonwebtoken 包。
export-token-is-a-key = 在访问令牌失效之前，任何持有者都能以其用户的身份操作。请勿将它留在脚本或 shell 历史记录中。
