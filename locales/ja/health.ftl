# Where a sign-in led, what an access test found line by line, and what ended a grant.

status-refused = ログイン済みですが、API がこのユーザーまたはアプリケーションを拒否しています

arrival-title = 現在の組織：{ $org }
arrival-check = 複数の組織にログインしているブラウザは、そのうちの 1 つを自動的に選びます。正しい組織か確認してください。
arrival-edition = エディション
not-this-one = これではありません
help-not-this-one = もう一度ログインします。Salesforce がユーザー名とパスワードを尋ねます。

health-title = 前回のアクセステスト
health-good = 良好
health-bad = 要対応
health-unknown = 不明
health-not-asked = 確認していません：その前にテストが終わりました。
health-link = 「設定」（Setup）の{ $page }（「{ $line }」について）

health-host = 接続
health-host-answers = { $host } が応答しています。
health-host-silent = { $host } に接続できませんでした。ネットワークを確認してください。以前は接続できていた場合、組織の My Domain の名前が変わった可能性があります。ブラウザで Salesforce のアドレスを確認し、「編集」で「ログイン URL」に入力してください。
health-cors = REST API の CORS
health-cors-on = このページは組織の応答を読み取れます。
health-cors-off = { $host } はありますが、その REST API はこのページに応答しません。システム管理者は、「設定」（Setup）の「CORS」で「Allowed Origins List」に { $origin } を追加できます。すでに追加されている場合は、トークンの期限が切れた可能性があります。もう一度 OAuth トークンを設定してください。
health-token = トークンの受け付け
health-token-accepted = Salesforce はこのトークンを受け付けています。
health-token-over = Salesforce はこのトークンを受け付けなくなりました。
health-identity = 誰のトークンか
health-identity-known = トークンのユーザー：{ $who }。
health-identity-not-told = Salesforce は誰のトークンかを答えませんでした。これは問題ではありません。スコープ id または openid があれば答えます。
health-scopes = スコープ
health-scopes-granted = 付与：{ $granted }。
health-scopes-lacking = 付与：{ $granted }。不足：{ $missing }。システム管理者はアプリケーションにスコープを追加できます。そのあとで、もう一度ログインしてください。
health-scopes-not-told = Salesforce はスコープを示しませんでした。
health-api = API の利用
health-api-on = REST API はこのユーザーに応答しています。
health-api-refused = REST API が { $code } でコールを拒否しました。「設定」（Setup）にあるユーザーの「ログイン履歴」（Login History）に詳しい情報があるかもしれません。
health-version = 提供される API バージョン
health-version-offered = 組織はバージョン { $version } を提供しています。
health-use-high = { $allowed } 中 { $used }：ほぼ、またはすべて使われています。残りがなくなると、組織はすべてのコールを拒否します。
health-use-not-told = 権限「設定・定義を参照する」（View Setup and Configuration）があるユーザーだけが確認できます。問題ではありません。

lost-redirected = { $host } は別のアドレスに転送しています。そこへは何も送信しません。組織の My Domain の名前が変わった可能性があります。ブラウザで Salesforce のアドレスを確認し、「編集」で「ログイン URL」に入力してください。
login-host-redirects = { $host } は別のアドレスに転送しています。組織の My Domain の名前が変わった可能性があります。ブラウザで Salesforce のアドレスを確認し、ここに入力してください。
login-host-gone = この接続は以前は使えましたが、{ $host } に接続できません。ネットワークを確認してください。問題がなければ、組織の My Domain の名前が変わった可能性があります。ブラウザで Salesforce のアドレスを確認し、ここに入力してください。

fact-idle-end = 未使用時の終了
idle-end = アプリケーションに通常の 30 日の制限がある場合、使わなければ遅くとも { $date } に終了します。

ending-title = アクセスが終了した原因として考えられること
ending-intro = Salesforce は、トークンがもう有効ではないとだけ伝えています。よくある原因（可能性の高い順）：
ending-revoked = 「設定」（Setup）または「アクセスを取り消す」でアクセスが取り消された。システム管理者は、「設定」（Setup）の「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）で、アプリケーションがまだあるか確認できます。
ending-sixth = 同じユーザーが、こことは限らず、同じアプリケーションに 6 回目のログインをした。ログインは 5 つまで並存し、6 つ目は最も古いものを通知なしに終了させます。
ending-rotated = 別のプログラムまたはこのページのコピーが更新トークンを使った。使うたびに前のトークンは終了し、同じトークンを 2 回使うとすべて終了します。
ending-idle = トークンが 30 日間使われなかった。
ending-password = ユーザーのパスワードまたは権限が変わった、あるいはユーザーが凍結または無効化された。
ending-issued = 最後のトークンの発行日時：{ $date }。
ending-used = このページで最後に使えた日時：{ $date }。
ending-see-card = 考えられる原因は、下の接続に表示されています。
refreshed-title = この Sandbox は更新されました
refreshed-what = { $host } は現在、組織 { $new } のものです。この接続は { $old } 用に設定されています。更新（Refresh）により、Sandbox は新しい組織 ID を持つ新しいコピーに置き換えられ、古い組織のトークンはすべて終了します。
refreshed-remedy = 想定どおりの場合は、新しい組織を受け入れてください。新しい組織 ID が古い ID に代わり、ユーザーは改めて記録され、ログインが始まります。新しいコピーにアプリケーションがない場合は、Salesforce システム管理者が設定し直します。想定外の場合は、先にシステム管理者に確認してください。
accept-the-new-org = 新しい組織を受け入れる

sent-org = 組織の名前と種類を問い合わせます
