# The fields: their names (fixed by the public interface), help, and what is wrong
# with what was typed. A name is a noun as Salesforce's Setup spells it.
#
# Sources of the names of Salesforce's Setup:
# コンシューマー鍵, コンシューマーの秘密, コンシューマー鍵と秘密, 外部クライアントアプリケーションマネージャー, 設定 (tab):
#   Salesforce Help 005318034, https://help.salesforce.com/s/articleView?id=005318034&language=ja&type=1
# OAuth 設定: “外部クライアントアプリケーション”,
#   https://help.salesforce.com/s/articleView?id=xcloud.shr_external_client_apps.htm&language=ja&type=5
# 私のドメイン: “Salesforce CORS 許可リストの設定”,
#   https://help.salesforce.com/s/articleView?id=xcloud.extend_code_cors.htm&language=ja&type=5
# クイック検索, ユーザー: Salesforce Help 000384753, https://help.salesforce.com/s/articleView?id=000384753&language=ja&type=1
# 私のセキュリティトークンのリセット, セキュリティトークンのリセット: Synergy!LEAD, “(3)セキュリティトークンの確認”,
#   https://synergy-marketing.co.jp/cloud/synergylead/support/welcome-initial-settings-salesforce-security-token
# 組織情報: “Salesforce組織とは？”, https://alienforce.net/?p=2402

field-label = ラベル
field-login-url = ログイン URL
field-sandbox = salesforce.com の Sandbox を使用
field-api-version = API バージョン
field-org-id = Salesforce 組織 ID
field-user-id = Salesforce ユーザー ID
field-consumer-key = コンシューマー鍵
field-callback-url = コールバック URL
field-consumer-secret = コンシューマーの秘密
field-username = ユーザー名
field-password = パスワード
field-security-token = セキュリティトークン
field-private-key = 秘密鍵
field-private-key-file = 秘密鍵ファイル
field-access-token = アクセストークン
field-instance-url = インスタンス URL

required = 必須
optional = 任意

help-label = このコンソールでの接続の名前です。
help-login-url = 組織の My Domain です（例：https://acme.my.salesforce.com）。Salesforce の「設定」（Setup）にある「私のドメイン」（My Domain）か、アドレスバーで確認できます。組織のどのページのアドレスを貼り付けてもかまいません。
help-sandbox = 開発やテストにおすすめします。Sandbox は独立した組織で、専用のログイン URL、組織 ID、ユーザー ID があります。Professional、Enterprise、Performance、Unlimited の各エディションで使えます。
help-sandbox-decided-production = ログイン URL で決まります。このホストは本番組織のものです。
help-sandbox-decided-sandbox = ログイン URL で決まります。このホストは Sandbox のものです。
help-api-version = 空欄にすると、組織で使える最新のバージョンになります。
help-org-id = 00D で始まる 15 文字または 18 文字の ID です。空欄にすると、最初のログインで取得します。
help-user-id = 005 で始まる 15 文字または 18 文字の ID です。空欄にすると、最初のログインで取得します。
help-consumer-key = 組織にある外部クライアントアプリケーション（または接続アプリケーション）の鍵（Consumer Key）です。
help-consumer-secret = アプリケーションで必要な場合のみ入力します（Consumer Secret）。このコンソールのサーバーが保管し、コードの交換時に付け加えます。このページは一度だけ渡し、そのあとは保持しません。
help-callback-url = このアドレスを、Salesforce のアプリケーションのコールバック URL（Callback URL）に一字一句そのまま入力してください。

help-login-url-password = 空欄にすると login.salesforce.com を使います。チェックボックスをオンにすると test.salesforce.com を使います。組織でこれらが禁止されている場合は、組織の My Domain を入力してください。
help-username = Salesforce でのユーザー名です。メールアドレスの形をしています。わからない場合は、Salesforce のシステム管理者に確認してください。
help-password = このユーザーの Salesforce でのパスワードです。このページのメモリにだけ保持されます。
help-security-token = Salesforce で信頼済みのネットワークからログインする場合以外は必要です。パスワードの末尾に付け加えられます。
help-access-token = ほかの場所で取得したトークンです。Salesforce のシステム管理者またはご自身のプログラムが持っています。このページは、このタブの間だけ保持します。
help-instance-url = API のホストです（例：https://acme.my.salesforce.com）。ログインページではありません。トークンの提供元に確認するか、Salesforce の「設定」（Setup）にある「私のドメイン」（My Domain）を参照してください。
help-private-key = PEM 形式の RSA 鍵です。貼り付けるか、ここにドロップするか、ファイルとして選択してください。このブラウザー内で読み取って署名に使い、送信することはありません。
empty-keeps-the-secret = 空欄のままなら、このページが保持している値をそのまま使います。
empty-keeps-the-consumer-secret = 空欄のままなら、このコンシューマー鍵についてコンソールが保管している値をそのまま使います。
show = 表示
show-secret = { $name }を表示

find-security-token = セキュリティトークンの取得方法
open-reset-security-token = 組織の「私のセキュリティトークンのリセット」（Reset My Security Token）を開く

username-missing = Salesforce のユーザー名を入力してください。
username-too-long = ユーザー名が { $length } 文字あります。ここでは { $limit } 文字までです。
password-missing = パスワードを入力してください。
secret-too-long = { $length } 文字あります。ここでは { $limit } 文字までです。入力内容は切り詰めていません。
unseen-blank = 前後に空白があります。コピーしたときに入った可能性があります。削除してください。
unseen-line-end = 改行またはタブがあります。コピーしたときに入った可能性があります。削除してください。
unseen-zero-width = 目に見えない文字があります。コピーしたときに入った可能性があります。手で入力するか、別の場所からコピーしてください。
consumer-secret-characters = コンシューマーの秘密に、空白、改行などの特殊文字は含まれません。もう一度コピーしてください。
access-token-missing = アクセストークンを入力してください。
access-token-characters = アクセストークンに、空白、改行などの特殊文字は含まれません。もう一度コピーしてください。
instance-url-missing = インスタンス URL を入力してください（例：https://acme.my.salesforce.com）。
instance-url-login = { $host } はログイン用のホストで、API はありません。インスタンス URL は組織自身のホストです（例：https://acme.my.salesforce.com）。
instance-url-scheme = トークンの送信先なので、アドレスは https:// で始まる必要があります。
instance-url-lightning = これは Lightning のページで、API はありません。この組織のインスタンス URL は { $suggestion } です。
instance-url-setup = これは「設定」（Setup）のページで、API はありません。この組織のインスタンス URL は { $suggestion } です。
instance-url-visualforce = これは Visualforce のページで、API はありません。この組織のインスタンス URL は { $suggestion } です。
instance-url-not-salesforce = { $host } は Salesforce のホストではないため、トークンは送信できません。組織でカスタムドメインを使っている場合は、このコンソールの開発者が属性 trusted-hosts で許可できます。
private-key-missing = 秘密鍵を指定してください。貼り付けるか、ここにドロップするか、ファイルを選択します。
private-key-read = RSA 鍵、{ $bits } ビット。公開鍵側の SHA-256：
private-key-compare = Salesforce の証明書と比べるには：openssl x509 -in salesforce.crt -noout -pubkey | openssl pkey -pubin -outform der | openssl dgst -sha256 -c
password-needed-again = パスワードはこのページのメモリにありましたが、ページの再読み込みで失われました。もう一度入力してください。
private-key-needed-again = 秘密鍵はこのページのメモリにありましたが、ページの再読み込みで失われました。もう一度指定してください。

find-org-id = Salesforce 組織 ID の確認方法
find-user-id = Salesforce ユーザー ID の確認方法
find-consumer-key = コンシューマー鍵の確認方法

label-missing = ほかの接続と区別できるように、ラベルを入力してください。
label-too-long = ラベルが { $length } 文字あります。{ $limit } 文字までです。
label-taken = このラベルは接続「{ $label }」で使われています。別のラベルにしてください。

login-url-missing = 組織の My Domain のアドレスを入力してください（例：https://acme.my.salesforce.com）。
login-url-not-an-address = アドレスの形になっていません。https://acme.my.salesforce.com のように入力してください。
login-url-scheme = パスワードを入力するページなので、アドレスは https:// で始まる必要があります。
login-url-user-info = アドレスの「@」の前にユーザー名が入っています。削除してください。ユーザー名は Salesforce のページで入力します。
login-url-port = Salesforce はほかのポートでは応答しません。ホストのあとの「:」と数字を削除してください。
login-url-lightning = これは Lightning のページで、ログインには使えません。この組織のログイン URL は { $suggestion } です。
login-url-setup = これは「設定」（Setup）のページで、ログインには使えません。この組織のログイン URL は { $suggestion } です。
login-url-visualforce = これは Visualforce のページで、ログインには使えません。この組織のログイン URL は { $suggestion } です。
login-url-retired-instance = { $host } は、Salesforce が廃止したインスタンスのアドレスです。組織の My Domain を入力してください。「設定」（Setup）の「私のドメイン」（My Domain）で確認できます。
login-url-not-salesforce = { $host } は Salesforce のホストではありません。ログイン URL は組織の My Domain です（例：https://acme.my.salesforce.com）。組織でカスタムドメインを使っている場合は、このコンソールの開発者が属性 trusted-hosts で許可できます。
login-url-answers-no-page = { $host } は Web ページからの要求に応答しないため、このページからトークンを取得できません。代わりに組織の My Domain を入力してください。Salesforce の「設定」（Setup）の「私のドメイン」（My Domain）で確認できます。
login-host-not-salesforce = { $host } は応答しますが、Salesforce のログインホストの応答ではありません。ログイン URL のつづりを確認してください。

consumer-key-missing = Salesforce のアプリケーションのコンシューマー鍵（Consumer Key）を入力してください。
consumer-key-characters = コンシューマー鍵に、空白、改行などの特殊文字は含まれません。もう一度コピーしてください。
consumer-key-too-long = { $length } 文字あります。コンシューマー鍵は { $limit } 文字までです。ほかのものも一緒にコピーしていませんか？
consumer-key-unknown = { $host } はこのコンシューマー鍵を認識できません。この組織のアプリケーションから、もう一度コピーしてください。作成から 10 分以内のアプリケーションは、まだ認識されないことがあります。少し待ってからやり直してください。

id-missing = このコンソールでは ID が必要です。15 文字または 18 文字で入力してください。
id-length = ID は 15 文字または 18 文字ですが、{ $actual } 文字あります。
id-character = { $position } 文字目の「{ $character }」は ID に使えません。使えるのは英字と数字だけです。
id-checksum = 最後の 3 文字が最初の 15 文字と合いません。入力の間違いか、大文字と小文字の間違いがあります。最初の 15 文字が正しければ、ID は { $expected } です。
id-prefix = この ID は { $actual } で始まっています。ここに入る ID は { $expected } で始まります。

api-version-not-a-version = バージョンは { $newest } のように入力します。最新のバージョンを使うには、空欄にしてください。
api-version-retired = Salesforce はバージョン { $version } を { $since } で廃止しました。31.0 以降を入力するか、最新の { $newest } を使う場合は空欄にしてください。
api-version-unknown = そのバージョンはまだありません。確認できている最新は { $newest } です。
api-version-not-offered = この組織ではバージョン { $version } を使えません。使える最新は { $newest } です。

callback-url-other-origin = コールバック URL { $given } は、このページのオリジン { $origin } にありません。このままでは Salesforce の応答がこのフォームに届きません。このコンソールの開発者が属性 redirect-uri を修正できます。
callback-url-malformed = コールバック URL { $given } は使えないアドレスです。このコンソールの開発者が属性 redirect-uri を修正できます。
