# The page to which Salesforce sends its answer. It is no part of the program: the build writes
# these texts into callback.html.

callback-title = 登录 Salesforce
callback-handing-over = 正在转交应答。此窗口会自动关闭。
callback-received = 您已在 Salesforce 页面登录。可以关闭此窗口并返回控制台。
callback-nobody = 没有页面在等待此应答：登录已完成、已取消，或是在另一个窗口中开始的。应答未被使用。请关闭此窗口，返回控制台；如仍需要，请在那里重新登录。
callback-empty = 这是 Salesforce 发送应答的页面，它本身不做任何事。请关闭此窗口并返回控制台。
