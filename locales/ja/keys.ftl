# What was given instead of a usable private key. One message a line, named after the code of the
# error in src/oauth/private_key/error.rs; a command that helps is shown beneath, on its own.

private-key-empty = 秘密鍵を指定してください。ファイルを選択するか、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY の行から END の行までを貼り付けます。
private-key-too-large = 秘密鍵としては大きすぎます。秘密鍵は最大でも 16 KiB です。鍵だけのファイル（BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まるテキスト）を選択してください。
private-key-not-text = テキストではありません。キーストア（拡張子 .p12 または .pfx の PKCS#12）か、バイナリ形式（DER）の鍵の可能性があります。必要なのは PEM 形式の RSA 秘密鍵で、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まるテキストです。どちらからも openssl で作れます。Java キーストア（.jks）は、先に keytool で PKCS#12 に変換してください。テキストのはずの場合は、エディターがハイフンや文字コードを変えています。元のファイルからコピーし直してください。
private-key-not-pem = PEM 形式の鍵ではありません。必要なのは RSA 秘密鍵で、最初の行は BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY、最後の行は同じ形の END で、それぞれ前後にハイフンが 5 つ付きます。この 2 行も含めてコピーしてください。
private-key-certificate = これは証明書で、Salesforce のアプリケーションに登録するものです。ここで必要なのは対になる秘密鍵で、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まる RSA 鍵です。証明書からは作れません。通常は、同時に作られた別のファイルにあります。
private-key-certificate-request = これは証明書署名要求です。ここで必要なのは作成に使った秘密鍵で、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まる RSA 鍵です。署名要求からは作れません。通常は別のファイルにあります。
private-key-public = これは公開鍵です。ここで必要なのは対になる秘密鍵で、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まる RSA 鍵です。公開鍵からは作れません。通常は別のファイルにあります。
private-key-encrypted = この秘密鍵はパスフレーズで保護されていますが、このフォームではパスフレーズを入力できません。必要なのはパスフレーズのない同じ鍵で、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まるものです。openssl はパスフレーズを尋ねてから、その鍵を書き出します。ファイルはパスワードと同じように安全に保管し、不要になったら削除してください。
private-key-ec = これは楕円曲線の鍵です。Salesforce が受け付けるのは RSA 鍵の署名だけです。変換はできません。BEGIN PRIVATE KEY で始まる新しい RSA 鍵を作り、その証明書を Salesforce のアプリケーションにアップロードしてください。
private-key-other-algorithm = これは RSA 以外のアルゴリズム（Ed25519 など）の秘密鍵です。Salesforce が受け付けるのは RSA 鍵の署名だけです。変換はできません。BEGIN PRIVATE KEY で始まる新しい RSA 鍵を作り、その証明書を Salesforce のアプリケーションにアップロードしてください。
private-key-openssh = これは OpenSSH 独自の形式の秘密鍵です。必要なのは PEM 形式の RSA 秘密鍵で、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まります。ssh-keygen はファイルを上書きして変換するので、コピーに対して実行してください。鍵が RSA でない場合は、新しい鍵を作る必要があります。
private-key-putty = これは PuTTY 独自の形式の秘密鍵です。必要なのは PEM 形式の RSA 秘密鍵で、BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY で始まります。PuTTYgen で変換できます。メニュー「Conversions」の「Export OpenSSH key」を選んでください。
private-key-other = この PEM テキストの内容は、ここで使える秘密鍵ではありません。何が入っているかは最初の行でわかります。必要なのは RSA 秘密鍵で、最初の行は大文字の BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY です。
private-key-doubled = 秘密鍵が複数あります。使えるのは 1 つだけです。Salesforce のアプリケーションにアップロードした証明書と対になる鍵を指定してください。BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY から END までの 1 ブロックです。
private-key-beside-certificate = 秘密鍵のほかに証明書もあります。必要なのは鍵だけです。BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY から END までの 1 ブロックを指定してください。openssl で別のファイルに書き出せます。
private-key-beside-other = 秘密鍵のほかにも何か入っています。必要なのは鍵だけです。BEGIN PRIVATE KEY または BEGIN RSA PRIVATE KEY から END までの 1 ブロックを指定してください。openssl で別のファイルに書き出せます。
private-key-truncated = 秘密鍵の一部が欠けています。BEGIN の行から END の行まで、両方の行を含めて全体をコピーし直してください。
private-key-bad-base64 = 秘密鍵の最初の行と最後の行の間に、鍵に使われない文字があります。元のファイルから、何も変えずにコピーし直してください。
private-key-bad-der = 秘密鍵の行はありますが、その間の内容が、最初の行の示す RSA 秘密鍵ではありません。元のファイルからコピーし直してください。それでも変わらない場合は、ファイルを作り直してください。
private-key-too-short = この RSA 鍵は { $bits } ビットです。2048 ビット以上が必要です。長くすることはできません。新しい鍵を作り、その証明書を Salesforce のアプリケーションにアップロードしてください。
private-key-too-long = この RSA 鍵は { $bits } ビットです。使えるのは 8192 ビットまでです。新しい鍵（2048 ビットで十分です）を作り、その証明書を Salesforce のアプリケーションにアップロードしてください。
private-key-bad-exponent = この RSA 鍵の公開指数は一般的なものではなく、安全でないか、対応していません。新しい鍵を作り、その証明書を Salesforce のアプリケーションにアップロードしてください。
private-key-trailing-bytes = ブロックの中で、秘密鍵のあとに余分な内容があります。元のファイルからコピーし直してください。それでも変わらない場合は、ファイルを作り直してください。
