# 失敗したときにできること: 「設定」（Setup）のページ、やり直し、比較、待機。

## 「設定」（Setup）のページ。メニューの名前のまま

open-setup-page = 組織の{ $page }を開く
setup-page-external-client-apps = 「外部クライアントアプリケーションマネージャー」（External Client App Manager）
setup-page-cors = 「CORS」
setup-page-oauth-settings = 「OAuth and OpenID Connect Settings」
setup-page-app-usage = 「接続アプリケーションの OAuth の利用状況」（Connected Apps OAuth Usage）
setup-page-login-history = 「ログイン履歴」（Login History）
setup-page-session-settings = 「セッションの設定」（Session Settings）
setup-page-users = 「ユーザー」（Users）
setup-page-profiles = 「プロファイル」（Profiles）
setup-page-permission-sets = 「権限セット」（Permission Sets）
setup-page-company-information = 「組織情報」（Company Information）
setup-page-user-interface = 「User Interface」

## やり直し

try-again = やり直す
wait-and-try-again = 待ってからやり直す
sign-in-now = 今すぐログイン

## Salesforce 自身のページにエラーが表示されたとき

compare-question = Salesforce のページにエラーが表示されましたか?
compare-title = Salesforce に送信した内容
compare-intro = Salesforce のページに表示されたエラーは、ここには伝わりません。送信した内容を、「設定」（Setup）にあるアプリケーションと見比べてください。よくある原因は次のとおりです。
compare-cause-consumer-key = 「invalid_client_id」または「client identifier invalid」: ログイン URL の組織が、このコンシューマー鍵を認識できません。ログイン URL とコンシューマー鍵を見比べてください。作成から 10 分以内のアプリケーションは、まだ認識されないことがあります。
compare-cause-callback-url = 「redirect_uri_mismatch」: コールバック URL が、一字一句そのままではアプリケーションに登録されていません。組織の Salesforce システム管理者が追加できます。
compare-cause-pkce = 「missing required code challenge」: アプリケーションには PKCE が必要ですが、要求の途中でコードチャレンジが失われました。このページからもう一度ログインを開いてください。エラーが続く場合は、このコンソールの開発者が、アドレスを変えているものを調べられます。
compare-left-out = 送信していません。アプリケーションの設定がそのまま使われます。
compare-says = この値が違うときに Salesforce のページに表示される語:
compare-login-url = アプリケーションを作成した組織の My Domain です。「設定」（Setup）の「私のドメイン」（My Domain）で確認できます。
compare-consumer-key = 「外部クライアントアプリケーションマネージャー」（External Client App Manager）のアプリケーションで、「設定」（Settings）、「OAuth 設定」（OAuth Settings）の「コンシューマー鍵と秘密」（Consumer Key and Secret）: 最後の 1 文字まで同じです。
compare-callback-url = 「外部クライアントアプリケーションマネージャー」（External Client App Manager）のアプリケーションで、「設定」（Settings）、「OAuth 設定」（OAuth Settings）の「コールバック URL」（Callback URL）のどれか 1 行: ポートも含めて一字一句同じで、末尾のスラッシュにも過不足がありません。
compare-scopes = 「外部クライアントアプリケーションマネージャー」（External Client App Manager）のアプリケーションで、「設定」（Settings）、「OAuth 設定」（OAuth Settings）の選択した OAuth 範囲: 送信したスコープがすべて含まれています。
value-scopes = スコープ
compare-pkce-name = PKCE
compare-pkce = 「外部クライアントアプリケーションマネージャー」（External Client App Manager）のアプリケーションで、「設定」（Settings）、「セキュリティ」（Security）の「Require PKCE」: コードチャレンジを送信したので、オンでもかまいません。
compare-response-type-name = 応答の種類
compare-response-type = 「code」は Web サーバーフローです。アプリケーションの「設定」（Settings）で OAuth が有効で、コールバック URL があれば使えます。
compare-username = 「設定」（Setup）の「ユーザー」（Users）: この組織のユーザーです。ログインページに入力されるだけで、そこで変更できます。
copy-sent-value = 送信した「{ $name }」をコピー
copied-sent-value = 送信した値をコピーしました。

## Salesforce がアプリケーションを認識するまで待つ

waiting-for-key = { $host } がコンシューマー鍵を認識するまで待っています。
waiting-title = Salesforce を待っています
waiting-why = 新しいアプリケーションがすべての場所で認識されるまで、最大 10 分かかります。コンシューマー鍵が認識されるまで、約 30 秒ごとに Salesforce に問い合わせます。このページは開いたままにしてください。
waiting-next =
    { $seconds ->
       *[other] 次の試行まで { $seconds } 秒。
    }
waiting-asks = { $host } に問い合わせています。
waiting-tries = これまでの試行: 約 { $all } 回のうち { $tries } 回。遅くとも { $time } まで待ちます。
cancel-waiting = 待機を中止
waiting-cancelled = 待機を中止しました。
key-is-known-now = { $host } がコンシューマー鍵を認識しました。ログインできます。
key-is-still-unknown = 10 分たっても、{ $host } はコンシューマー鍵を認識できません。新しいことが理由ではありません。アプリケーションと見比べて、アプリケーションがログイン URL の組織で作成されたものかを確認してください。
