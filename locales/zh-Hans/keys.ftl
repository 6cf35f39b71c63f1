# What was given instead of a usable private key. One message a line, named after the code of the
# error in src/oauth/private_key/error.rs; a command that helps is shown beneath, on its own.

private-key-empty = 请提供私钥：选择其文件，或粘贴从 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 到 END 行的文本。
private-key-too-large = 内容太大，不可能是私钥，私钥最多 16 KiB。请选择只含私钥的文件：以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头的文本。
private-key-not-text = 这不是纯文本；可能是密钥库（PKCS#12，扩展名为 .p12 或 .pfx）或二进制格式（DER）的密钥。需要的是 PEM 格式的 RSA 私钥，即以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头的文本。openssl 可以从这两种格式生成它。Java 密钥库（.jks）需先用 keytool 转换为 PKCS#12。如果它本来是文本，则可能是编辑器更改了其中的连字符或编码：请重新复制原文。
private-key-not-pem = 这不是 PEM 格式的密钥。需要的是 RSA 私钥：首行为 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY，末行为相应的 END，两侧各有五个连字符。请将这两行一并复制。
private-key-certificate = 这是证书，应上传到 Salesforce 中的应用程序。这里需要的是与之配对的私钥，即以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头的 RSA 密钥。它无法从证书生成；通常是同时生成的另一个文件。
private-key-certificate-request = 这是证书请求。这里需要的是生成它时所用的私钥，即以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头的 RSA 密钥。它无法从请求生成；通常是单独的文件。
private-key-public = 这是公钥。这里需要的是与之配对的私钥，即以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头的 RSA 密钥。它无法从公钥生成；通常是单独的文件。
private-key-encrypted = 此私钥受密码短语保护，而本表单不会询问密码短语。需要的是不带密码短语的同一密钥，以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头。openssl 会询问密码短语并写出该密钥；请像保管密码一样保管该文件，不再需要时将其删除。
private-key-ec = 这是椭圆曲线密钥，而 Salesforce 只接受 RSA 密钥的签名。它无法转换：请生成新的 RSA 密钥（以 BEGIN PRIVATE KEY 开头），并将其证书上传到 Salesforce 中的应用程序。
private-key-other-algorithm = 这是 RSA 以外算法的私钥，例如 Ed25519，而 Salesforce 只接受 RSA 密钥的签名。它无法转换：请生成新的 RSA 密钥（以 BEGIN PRIVATE KEY 开头），并将其证书上传到 Salesforce 中的应用程序。
private-key-openssh = 这是 OpenSSH 专有格式的私钥。需要的是 PEM 格式的 RSA 私钥，以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头。ssh-keygen 会直接改写原文件，因此请对副本进行转换；如果该密钥不是 RSA 密钥，则须生成新的密钥。
private-key-putty = 这是 PuTTY 专有格式的私钥。需要的是 PEM 格式的 RSA 私钥，以 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 开头。PuTTYgen 可以转换：在菜单“Conversions”中选择“Export OpenSSH key”。
private-key-other = 此 PEM 文本的内容不是这里可用的私钥；其首行说明了内容是什么。需要的是 RSA 私钥，首行为大写的 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY。
private-key-doubled = 这里有多个私钥，只能使用一个。请提供与已上传到 Salesforce 应用程序的证书配对的那一个：从 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 到 END 的一个块。
private-key-beside-certificate = 私钥之外还有证书。只需要私钥：从 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 到 END 的一个块。openssl 可以将它写入单独的文件。
private-key-beside-other = 私钥之外还有其他内容。只需要私钥：从 BEGIN PRIVATE KEY 或 BEGIN RSA PRIVATE KEY 到 END 的一个块。openssl 可以将它写入单独的文件。
private-key-truncated = 私钥缺少一部分。请重新完整复制：从 BEGIN 行到 END 行，包括这两行。
private-key-bad-base64 = 私钥的首行与末行之间有不该出现的字符。请从原始文件重新复制，不要做任何更改。
private-key-bad-der = 文本具有私钥的首行和末行，但中间的内容不是首行所示的 RSA 私钥。请从原始文件重新复制；如果问题仍然存在，请重新生成该文件。
private-key-too-short = 此 RSA 密钥为 { $bits } 位，至少需要 2048 位。密钥无法加长：请生成新的密钥，并将其证书上传到 Salesforce 中的应用程序。
private-key-too-long = 此 RSA 密钥为 { $bits } 位，最多可用 8192 位。请生成新的密钥（2048 位即可），并将其证书上传到 Salesforce 中的应用程序。
private-key-bad-exponent = 此 RSA 密钥的公开指数不常见，不安全或不受支持。请生成新的密钥，并将其证书上传到 Salesforce 中的应用程序。
private-key-trailing-bytes = 块内私钥之后还有其他内容。请从原始文件重新复制；如果问题仍然存在，请重新生成该文件。
