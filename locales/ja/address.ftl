# アドレス：貼り付けられたものの意味、事前にわかったこと、応答がなかった理由。

login-url-content = これはファイル、エクスペリエンスビルダー（Experience Builder）、または公開用のページで、ここではログインできません。この組織のログイン URL は { $suggestion } です。
login-url-no-login = { $host } は Salesforce のものですが、組織のログインはできません。組織の My Domain を入力してください（例：https://acme.my.salesforce.com）。「設定」（Setup）の「私のドメイン」（My Domain）で確認できます。
instance-url-content = これはファイル、エクスペリエンスビルダー（Experience Builder）、または公開用のページで、ここに API はありません。この組織のインスタンス URL は { $suggestion } です。
instance-url-no-api = { $host } は Salesforce のものですが、組織の API はありません。組織の My Domain を入力してください（例：https://acme.my.salesforce.com）。「設定」（Setup）の「私のドメイン」（My Domain）で確認できます。
instance-url-site = { $host } は Experience Cloud サイトです。API は組織自身のホスト { $suggestion } にあります。
address-among-others = アドレス以外のものも含まれています。見えない文字があるかもしれません。含まれているアドレスは { $suggestion } です。
address-look-alike = { $host } は Salesforce のホストに似ていますが、違います。{ $domain } の所有者のものです。つづりを確認してください。My Domain のホストは .my.salesforce.com で終わります。
address-foreign-letters = { $host } は Salesforce のホストに似ていますが、違います。見間違えやすい別の文字体系の文字が含まれています。アドレスをご自身で入力してください。My Domain のホストは .my.salesforce.com で終わります。
switched-key-stays = { $switched } コンシューマー鍵はそのままです。通常は組織ごとに別のアプリケーションと別の鍵があります。

checks-title = このホストについてわかったこと
check-mark-asking = 確認中：
check-mark-good = 良好：
check-mark-bad = 問題：
check-mark-unknown = 不明：
check-asking-host = { $host } はありますか。
check-host-there = { $host } があり、Salesforce のログインホストとして応答します。
check-asking-org = どの組織ですか。
check-org = ID が { $org } の組織です。
check-org-production = ID が { $org } の本番組織です。
check-org-sandbox = ID が { $org } の Sandbox です。
check-org-differs = ID が { $org } の組織ですが、この接続は { $expected } 用です。どちらかが間違っています。
check-org-unknown = { $host } はどの組織かを示しません。
check-ways-password = ユーザー名とパスワードでログインします。
check-ways-both = ユーザー名とパスワード、または次の方法でログインします：{ $providers }
check-ways-providers = 次の方法でログインします：{ $providers }。ユーザー名とパスワードは無効です。
check-ways-none = ログインページには、ユーザー名とパスワードも、ほかのログイン方法もありません。「設定」（Setup）の「私のドメイン」（My Domain）にある「認証設定」（Authentication Configuration）を確認してください。
check-key-needed = トークンエンドポイントがこのページに応答するかどうかは、コンシューマー鍵が入力されると確認します。
check-asking-token = トークンエンドポイントはこのページに応答しますか。
check-token-answers = トークンエンドポイントがこのページに応答します。
check-token-unknown = { $host } のトークンエンドポイントがこのページに応答するか、確認できませんでした。
check-open-cors = { $host } の「設定」（Setup）で CORS を開く
check-open-apps = { $host } の「設定」（Setup）で External Client App Manager を開く
check-open-my-domain = { $host } の「設定」（Setup）で「私のドメイン」（My Domain）を開く
check-again = もう一度確認
check-summary-good = 確認しました。妨げになるものは見つかりませんでした。
check-summary-bad =
    { $count ->
       *[other] 確認しました。対応が必要な点が { $count } 件あります。
    }

login-host-unreachable = このコンピューターはオンラインですが、{ $host } に接続できません。つづりを確認してください。ファイアウォールやブロッカー、またはこのブラウザーが受け入れない証明書が妨げている可能性もあります。
cause-offline = このコンピューターはオフラインです。{ $host } にも、このコンソール自身のサーバーにも接続できません。ネットワークに接続して、やり直してください。
cause-cors-remedy = 「設定」（Setup）で「CORS」を開き、「編集」（Edit）を選んで「OAuth エンドポイントの CORS を有効化」（Enable CORS for OAuth endpoints）をオンにし、保存します。このページのオリジン { $origin } はすでに「Allowed Origins List」にあります。
cause-origin = { $host } はありますが、このページは応答を読み取れません。このページのオリジンが許可されていません。
cause-origin-remedy = 「設定」（Setup）で「CORS」を開き、「Allowed Origins List」に { $origin } を追加してください。
cause-either = { $host } はありますが、そのトークンエンドポイントがこのページに応答しません。このページのオリジンが許可されていないか、OAuth エンドポイントの CORS が無効か、その両方です。
cause-either-remedy = 「設定」（Setup）で「CORS」を開き、「編集」（Edit）を選んで「OAuth エンドポイントの CORS を有効化」（Enable CORS for OAuth endpoints）をオンにし、保存します。次に「Allowed Origins List」に { $origin } を追加してください。
cause-expired = このページは { $host } で許可されていますが、トークンへの応答を読み取れません。トークンは期限切れか、取り消されています。新しいトークンを取得してください。
cause-expired-or-origin = 以前は使えたトークンに対する { $host } の応答を、このページは読み取れません。次のどちらかです。トークンが期限切れの場合は、新しいものを取得してください。または、このページのオリジンが許可されなくなっています。
cause-broke-off = { $host } との接続が途切れました。今は応答しています。やり直してください。
cause-unclear = { $host } が応答せず、理由もわかりませんでした。ネットワークを確認して、やり直してください。
cause-code-is-lost = コードは失われました。ログインをやり直してください。

sent-org-probe = どの組織か、どうログインするかを確認します
sent-origin-probe = ほかの応答がなかったとき、このページのオリジンが許可されているか、トークンなしで確認します
sent-network = 応答がなかったとき、ネットワークがあるか、コンソール自身のサーバーに確認します
