//! Everything the simulated platform knows, and what will happen next.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use crate::areas::billing;
use crate::areas::call_webhooks::CallWebhooks;
use crate::areas::e911::Registry;
use crate::areas::file_transcriptions::{self, Files};
use crate::areas::live::{self, Live};
use crate::areas::messages::{Message, Messages};
use crate::areas::number_validator::Batches;
use crate::areas::opt_outs::OptOut;
use crate::areas::recordings::Recordings;
use crate::areas::sender_ids::SenderId;
use crate::areas::short_links::ShortLink;
use crate::areas::sub_accounts::SubAccount;
use crate::areas::ten_dlc::{self, TenDlc};
use crate::areas::two_fa::Verification;
use crate::areas::voice_campaigns::Campaign;
use crate::areas::webrtc_tokens::Token;
use crate::areas::{delivery, papers, profile, speech_analytics, sub_accounts, voice_campaigns};
use crate::clock::{self, Millis, SECOND};
use crate::config::Config;
use crate::courier::Parcel;
use crate::history::History;
use crate::ledger::{self, Ledger};
use crate::money::Money;
use crate::outbox::{Callback, Try};
use crate::refusal::Refusal;
use crate::speech::Transcriptions;
use crate::streams::Dial;

/// Something that happens at a given time.
#[derive(Clone, Debug)]
pub(crate) enum Event {
    Message(delivery::Step),
    Transcribed(speech_analytics::Job),
    /// The transcription of a file.
    FileTranscribed(String),
    /// A step of a call that is controlled.
    Call(u128, live::Step),
    Campaign(i64),
    /// A document was looked at.
    Reviewed(i64),
    TenDlc(ten_dlc::Step),
    /// Another try of a callback.
    Deliver(usize),
}

pub(crate) struct World {
    pub(crate) config: Arc<Config>,
    /// Virtual time of what is happening.
    pub(crate) now: Millis,
    /// Virtual time at which the world began.
    pub(crate) born: Millis,
    pub(crate) random: fastrand::Rng,
    pub(crate) messages: Messages,
    pub(crate) sender_ids: Vec<SenderId>,
    pub(crate) opt_outs: Vec<OptOut>,
    pub(crate) cart: Vec<u64>,
    /// Numbers of the account, as replies show them.
    pub(crate) numbers: Vec<Value>,
    /// Trunks of the account, as replies show them.
    pub(crate) trunks: Vec<Value>,
    pub(crate) history: History,
    pub(crate) transcriptions: Transcriptions,
    pub(crate) campaigns: Vec<Campaign>,
    pub(crate) recordings: Recordings,
    pub(crate) files: Files,
    pub(crate) calls: Vec<Live>,
    pub(crate) call_webhooks: CallWebhooks,
    pub(crate) webrtc_tokens: Vec<Token>,
    pub(crate) ten_dlc: TenDlc,
    pub(crate) e911: Registry,
    pub(crate) batches: Batches,
    /// Name of the operation that is carried out; its costs are booked under it.
    pub(crate) acting: &'static str,
    /// The sub-account that acts and pays; `None` for the account itself.
    pub(crate) payer: Option<i64>,
    /// The account's own; each sub-account has one, too.
    ledger: Ledger,
    pub(crate) short_links: Vec<ShortLink>,
    pub(crate) verifications: Vec<Verification>,
    pub(crate) profile: Value,
    pub(crate) sub_accounts: Vec<SubAccount>,
    /// Keys that the account made, as replies show them.
    pub(crate) api_keys: Vec<Value>,
    pub(crate) last_id: i64,
    outbox: Vec<Callback>,
    agenda: BTreeMap<(Millis, u64), Event>,
    events: u64,
    life: u64,
    courier: UnboundedSender<Parcel>,
    dialler: UnboundedSender<Dial>,
}

impl World {
    pub(crate) fn new(
        config: Arc<Config>,
        now: Millis,
        life: u64,
        courier: UnboundedSender<Parcel>,
        dialler: UnboundedSender<Dial>,
    ) -> Self {
        let balance = Money::parse(&config.balance.to_string()).unwrap_or_default();
        let mut world = Self {
            now,
            born: now,
            random: fastrand::Rng::with_seed(config.seed),
            messages: Messages::default(),
            sender_ids: Vec::new(),
            opt_outs: Vec::new(),
            cart: Vec::new(),
            numbers: Vec::new(),
            trunks: Vec::new(),
            history: History::new(config.seed, now),
            transcriptions: Transcriptions::default(),
            campaigns: Vec::new(),
            recordings: Recordings::default(),
            files: Files::default(),
            calls: Vec::new(),
            call_webhooks: CallWebhooks::default(),
            webrtc_tokens: Vec::new(),
            ten_dlc: TenDlc::default(),
            e911: Registry::default(),
            batches: Batches::default(),
            acting: "",
            payer: None,
            ledger: Ledger::of_account(now, balance),
            short_links: Vec::new(),
            verifications: Vec::new(),
            profile: profile::initial(),
            sub_accounts: sub_accounts::initial(now, u128::from(config.seed) << 64 | 0x5ab_acc0),
            api_keys: Vec::new(),
            last_id: 1000,
            outbox: Vec::new(),
            agenda: BTreeMap::new(),
            events: 0,
            life,
            courier,
            dialler,
            config,
        };
        crate::account::furnish(&mut world);
        world
    }

    /// Lets happen what is due by `now`, in order.
    pub(crate) fn catch_up(&mut self, now: Millis) {
        while let Some(entry) = self.agenda.first_entry() {
            let (due, _) = *entry.key();
            if due > now {
                break;
            }
            let event = entry.remove();
            self.now = self.now.max(due);
            self.payer = None;
            match event {
                Event::Message(step) => delivery::happen(self, step),
                Event::Transcribed(job) => speech_analytics::happen(self, job),
                Event::FileTranscribed(id) => file_transcriptions::happen(self, &id),
                Event::Call(id, step) => live::happen(self, id, &step),
                Event::Campaign(id) => voice_campaigns::happen(self, id),
                Event::Reviewed(id) => papers::happen(self, id),
                Event::TenDlc(step) => ten_dlc::happen(self, step),
                Event::Deliver(index) => self.post(index),
            }
        }
        self.now = self.now.max(now);
    }

    pub(crate) fn next_due(&self) -> Option<Millis> {
        self.agenda.first_key_value().map(|((due, _), _)| *due)
    }

    pub(crate) fn after(&mut self, wait: Millis, event: Event) {
        self.events += 1;
        self.agenda.insert((self.now + wait, self.events), event);
    }

    /// The ledger of whoever acts.
    pub(crate) fn purse(&mut self) -> &mut Ledger {
        let Self { payer, ledger, sub_accounts, .. } = self;
        let own = payer.and_then(|id| sub_accounts.iter_mut().find(|known| known.id() == id));
        own.map_or(ledger, |known| &mut known.ledger)
    }

    /// Refuses what the balance does not cover.
    pub(crate) fn afford(&mut self, price: Money) -> Result<(), Refusal> {
        if price > self.purse().balance() { Err(Refusal::no_funds()) } else { Ok(()) }
    }

    /// Takes what the operation costs from the balance.
    pub(crate) fn charge(&mut self, price: Money) -> Result<(), Refusal> {
        self.afford(price)?;
        let (kind, details) = billing::purpose(self.acting);
        self.owe(kind, details, price);
        Ok(())
    }

    /// Takes what has been used already, whatever the balance.
    pub(crate) fn owe(&mut self, kind: i64, details: &'static str, price: Money) {
        let now = self.now;
        self.purse().put(now, kind, details, -price);
    }

    /// Gives money back.
    pub(crate) fn refund(&mut self, amount: Money) {
        let now = self.now;
        self.purse().put(now, ledger::ADJUSTMENT, "Refund", amount);
    }

    pub(crate) fn next_id(&mut self) -> i64 {
        self.last_id += 1;
        self.last_id
    }

    pub(crate) fn uuid(&mut self) -> String {
        uuid(self.random.u128(..))
    }

    /// Queues a callback; it is tried this many times.
    pub(crate) fn call_back(&mut self, kind: &'static str, url: &str, body: Value, tries: u32) {
        self.outbox.push(Callback::new(self.outbox.len() + 1, kind, url, body, self.now, tries));
        self.post(self.outbox.len() - 1);
    }

    /// Posts a callback again.
    pub(crate) fn resend(&mut self, id: &str) -> Result<Value, Refusal> {
        let index = id.parse::<usize>().ok().and_then(|id| id.checked_sub(1));
        let found = index.and_then(|index| Some((index, self.outbox.get_mut(index)?)));
        let (index, callback) = found.ok_or_else(Refusal::not_found)?;
        if !callback.settled {
            return Err(Refusal::invalid("the callback is on its way, or waits for another try"));
        }
        callback.again();
        let answer = callback.json();
        self.post(index);
        Ok(answer)
    }

    /// Has a stream connect to its address.
    pub(crate) fn dial(&mut self, dial: Dial) {
        let _ = self.dialler.send(dial);
    }

    fn post(&mut self, index: usize) {
        let _ = self.courier.send(Parcel { index, life: self.life });
    }

    /// Messages sent and received since the world began, oldest first.
    pub(crate) fn messages(&self) -> &[Message] {
        let all = &self.messages.all;
        &all[all.partition_point(|message| message.submitted < self.born)..]
    }

    pub(crate) fn callbacks(&self) -> &[Callback] {
        &self.outbox
    }

    pub(crate) fn settled(&self) -> bool {
        self.outbox.iter().all(|callback| callback.settled)
    }

    /// The callback of a parcel, unless the world was reset since.
    pub(crate) fn callback(&self, parcel: Parcel) -> Option<&Callback> {
        self.outbox.get(parcel.index).filter(|_| parcel.life == self.life)
    }

    /// Records how a try ended; where tries are left, plans the next one.
    pub(crate) fn delivered(&mut self, parcel: Parcel, answer: Result<(u16, String), String>) {
        const PAUSE: Millis = 5 * SECOND;
        if parcel.life != self.life {
            return;
        }
        let Some(callback) = self.outbox.get_mut(parcel.index) else {
            return;
        };
        callback.tried(Try { at: self.now, answer });
        if !callback.settled {
            self.after(PAUSE, Event::Deliver(parcel.index));
        }
    }

    /// A new world from the same settings.
    pub(crate) fn successor(&self, now: Millis) -> Self {
        Self::new(Arc::clone(&self.config), now, self.life + 1, self.courier.clone(), self.dialler.clone())
    }

    /// A summary for people and tests.
    pub(crate) fn summary(&self) -> Value {
        json!({
            "now": clock::text(self.now),
            "balance": self.ledger.balance().to_string(),
            "numbers": self.numbers.len(),
            "cart": self.cart.len(),
            "sip_trunks": self.trunks.len(),
            "sender_ids": self.sender_ids.len(),
            "opt_outs": self.opt_outs.len(),
            "messages": self.messages.len(),
            "calls": self.calls.iter().filter(|call| call.lasts()).count(),
            "voice_campaigns": self.campaigns.len(),
            "ten_dlc": { "brands": self.ten_dlc.len().0, "campaigns": self.ten_dlc.len().1 },
            "e911_records": self.e911.len(),
            "validations": self.batches.len(),
            "callbacks": { "total": self.outbox.len(), "open": self.outbox.iter().filter(|c| !c.settled).count() },
            "next_event": self.next_due().map(clock::text),
        })
    }
}

/// The bits of a random (version 4) UUID.
pub(crate) const fn uuid_bits(random: u128) -> u128 {
    random & !(0xf << 76) & !(0x3 << 62) | (0x4 << 76) | (0x2 << 62)
}

/// Text of a random (version 4) UUID.
pub(crate) fn uuid(random: u128) -> String {
    let hex = format!("{:032x}", uuid_bits(random));
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}
