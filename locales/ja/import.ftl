# Credentials pasted in one piece, and ready calls for other tools.

import-from-sfdx-auth-url = SFDX 認証 URL を認識しました。使える値を入力しました。保存する前に確認してください。
import-from-json = sf コマンドまたはトークン応答の JSON を認識しました。使える値を入力しました。保存する前に確認してください。
import-from-env = 環境変数を認識しました。使える値を入力しました。保存する前に確認してください。
import-from-lines = 複数の項目を認識しました。使える値を入力しました。保存する前に確認してください。
import-from-settings = このフォームからコピーした設定を認識しました。秘密の値は含まれていません。
import-unknown = 理解できず、取り込まなかったもの：{ $names }。
import-refresh-token = 更新トークンは取り込みませんでした。使うたびに前のトークンが無効になるため、ここで使うと、元のプログラムのログインが切れてしまいます。代わりに、ここでログインしてください。
import-cli-app = コンシューマー鍵 PlatformCLI は取り込みませんでした。sf コマンド専用で、ほかでは使えません。ご自身のアプリケーションの鍵を入力してください。
import-token-hidden = sf コマンドの出力では、アクセストークンが伏せられています。「sf org auth show-access-token」に --json を付けると表示でき、その出力も貼り付けられます。
import-key-file = テキストには秘密鍵のファイル名がありますが、鍵そのものはありません。そのファイルを「秘密鍵ファイル」で選択してください。
import-address-with-user = 「@」の前にユーザー名またはパスワードが入ったアドレスは取り込みませんでした。

export-sf-no-password = sf コマンドは、ユーザー名とパスワードではログインできません。この呼び出しでは、代わりに Salesforce のページでログインします。
export-sf-callback = sf コマンドは http://localhost:1717/OauthRedirect で応答を待ちます。Salesforce のアプリケーションに、このコールバック URL も登録してください。
export-login-ends = この呼び出しは Salesforce の SOAP login() を使います。Summer ’27 で終了します。API バージョンは、これを使える最後の 64.0 です。
export-no-domain = simple-salesforce は .salesforce.com で終わるホストにだけログインできます。MY_DOMAIN を置き換えるか、代わりにトークンとインスタンス URL を指定してください。
export-jsonwebtoken = jsforce だけでは署名できません。パッケージ jsonwebtoken も必要です。
export-token-is-a-key = アクセストークンを持つ人は、期限までそのユーザーとして操作できます。スクリプトやシェルの履歴に残さないでください。
