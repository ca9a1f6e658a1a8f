"""Receives Clausewatch webhooks with Python alone: CLAUSEWATCH_SECRET=whsec_… PORT=8080 python3 receiver.py"""

import base64, hashlib, hmac, json, os, time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

KEY = base64.b64decode(os.environ["CLAUSEWATCH_SECRET"].removeprefix("whsec_"))
seen = set()  # keep it in your database: the ids of the webhooks you have


def is_genuine(headers, body):
    """Whether a body is Clausewatch's and at most five minutes old. While a secret is replaced there are two signatures."""
    id, at = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    if not id or not at.isdecimal() or abs(time.time() - int(at)) > 300:
        return False
    signed = f"{id}.{at}.".encode() + body
    expected = "v1," + base64.b64encode(hmac.new(KEY, signed, hashlib.sha256).digest()).decode()
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(one.encode(), expected.encode()) for one in given)


def handle(id, event):
    if id in seen:
        return print("again", id, flush=True)
    if event["previous"] is not None and event["previous"] not in seen:
        print("missing", event["previous"], flush=True)  # on its way, or replay it
    seen.add(id)
    link = event["data"].get("change", {}).get("link", "")
    print("new", event["sequence"], event["type"], link, flush=True)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        genuine = is_genuine(self.headers, body)
        self.send_response(204 if genuine else 401)
        self.end_headers()
        if genuine:
            handle(self.headers["webhook-id"], json.loads(body))

    def log_message(self, *_):
        pass


port = int(os.environ.get("PORT", "8080"))
server = ThreadingHTTPServer(("", port), Receiver)
print("listening on", port, flush=True)
server.serve_forever()
