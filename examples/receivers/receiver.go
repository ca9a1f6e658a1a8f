// Receives Clausewatch webhooks with Go alone: CLAUSEWATCH_SECRET=whsec_… PORT=8080 go run receiver.go
package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"math"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"
)

type event struct {
	Type     string  `json:"type"`
	Sequence int     `json:"sequence"`
	Previous *string `json:"previous"`
	Data     struct {
		Change struct{ Link string }
	}
}

var (
	lock sync.Mutex
	seen = map[string]bool{} // keep it in your database: the ids of the webhooks you have
)

// Whether a body is Clausewatch's and at most five minutes old. While a secret is replaced there are two signatures.
func isGenuine(key []byte, header http.Header, body []byte) bool {
	id, at := header.Get("webhook-id"), header.Get("webhook-timestamp")
	seconds, err := strconv.ParseInt(at, 10, 64)
	if id == "" || err != nil || math.Abs(float64(time.Now().Unix()-seconds)) > 300 {
		return false
	}
	mac := hmac.New(sha256.New, key)
	fmt.Fprintf(mac, "%s.%s.%s", id, at, body)
	expected := "v1," + base64.StdEncoding.EncodeToString(mac.Sum(nil))
	for _, given := range strings.Split(header.Get("webhook-signature"), " ") {
		if hmac.Equal([]byte(given), []byte(expected)) {
			return true
		}
	}
	return false
}

func handle(id string, e event) {
	lock.Lock()
	defer lock.Unlock()
	if seen[id] {
		fmt.Println("again", id)
		return
	}
	if e.Previous != nil && !seen[*e.Previous] {
		fmt.Println("missing", *e.Previous) // on its way, or replay it
	}
	seen[id] = true
	fmt.Println("new", e.Sequence, e.Type, e.Data.Change.Link)
}

func main() {
	key, err := base64.StdEncoding.DecodeString(strings.TrimPrefix(os.Getenv("CLAUSEWATCH_SECRET"), "whsec_"))
	if err != nil {
		panic(err)
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		var e event
		if err != nil || !isGenuine(key, r.Header, body) || json.Unmarshal(body, &e) != nil {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.WriteHeader(http.StatusNoContent)
		handle(r.Header.Get("webhook-id"), e)
	})
	port := os.Getenv("PORT")
	fmt.Println("listening on", port)
	panic(http.ListenAndServe(":"+port, nil))
}
