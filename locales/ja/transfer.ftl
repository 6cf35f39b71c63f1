# Filling in from a pasted text, copies of a connection, and its use elsewhere.

paste-title = 手元の情報から入力
field-pasted = 貼り付けるログイン情報
help-pasted = .env ファイル、「sf org display」の JSON、SFDX 認証 URL、「Username: …」のような行、またはここからコピーした設定を貼り付けてください。テキストはこのページで読み取り、どこにも送信しません。
fill-in = 入力
import-nothing = 貼り付けたテキストから何も認識できませんでした。テキストは残っています。欄の下に示した種類と見比べてください。
import-method-not-offered = 最も合う接続方法は、ここでは使えません。
import-consumer-key-given = コンシューマー鍵は取り込みませんでした。このコンソールには専用の鍵があります。
import-secret-without-field = { $name }は取り込みませんでした。この接続方法には、ここに対応する項目がありません。

copies-title = 複製または共有
duplicate = 複製
duplicate-for-sandbox = Sandbox 用に複製
duplicate-needs-address = Sandbox は独立した組織です。専用のアドレスを{ $field }に入力してください。Sandbox のユーザー名は、通常 Sandbox の名前で終わります。
copy-settings = 設定をコピー
copied-settings = 設定を、秘密の値を除いてコピーしました。新規接続の「手元の情報から入力」に貼り付けてください。
copy-support = サポート用にコピー
help-copy-support = 起きたこと、ホスト、バージョン、エラーコードです。秘密や名前は含みません。サポート担当者へのメッセージに貼り付けてください。
copied-support = サポート用の情報をコピーしました。秘密は含まれていません。
not-copied-here = ブラウザーがコピーを許可しませんでした。このページにクリップボードの使用を許可して、やり直してください。

use-elsewhere = ほかのツールで使用
use-elsewhere-intro = 同じ接続をほかのツールで使えます。大文字の語は、ご自身の値に置き換えてください。
with-the-secret = 秘密の値を含める
help-with-the-secret = トークンやパスワードを受け取るツールでは、ここで保持している値をコピーするテキストに入れます。下の表示に値が出ることはありません。
copy-call = { $tool } の呼び出しをコピー
copied-call = 呼び出しをコピーしました。大文字の語は、ご自身の値に置き換えてください。
copied-call-with-secret = 秘密の値を含めて、呼び出しをコピーしました。別のものをコピーするまで、クリップボードに残ります。
