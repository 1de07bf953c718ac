//! The sound of calls: the server with the simulator on the other side. `audio_peers` has other sides of all kinds.

mod audio_peers;

use std::time::Duration;

use wavix::audio::{AudioServer, AudioStream, Event, SAMPLE_RATE, samples, to_bytes};
use wavix::{CallStreamChannel, CallStreamType, Client, CreateCall, StartCallStream};
use wavix_simulator::{Config, Simulator};

struct Call {
    simulator: Simulator,
    client: Client,
    id: String,
}

impl Call {
    /// A call that was answered and is recorded.
    async fn start(config: Config) -> Self {
        let simulator = Simulator::start(config).unwrap();
        let client = Client::builder().api_key(simulator.api_key()).base_url(simulator.url()).build().unwrap();
        let call = CreateCall::new("13137890021", "447537151866", "http://127.0.0.1:9/").recording(true);
        let id = client.calls().create(call).await.unwrap().id;
        simulator.answer(&id).unwrap();
        Self { simulator, client, id }
    }

    async fn stream(&self, server: &AudioServer, kind: CallStreamType, channel: CallStreamChannel) -> AudioStream {
        let wanted = StartCallStream::new(server.url(&self.id).unwrap(), kind, channel);
        self.client.calls().start_stream(&self.id, wanted).await.unwrap();
        server.accept().await.unwrap()
    }

    async fn twoway(&self, server: &AudioServer) -> AudioStream {
        self.stream(server, CallStreamType::Twoway, CallStreamChannel::Inbound).await
    }

    /// Ends the call; returns the recording.
    async fn recording(self) -> Vec<i16> {
        self.client.calls().end(&self.id).await.unwrap();
        let file = self.client.recordings().download(&self.id).await.unwrap().bytes(1 << 24).await.unwrap();
        assert_eq!(file[24..28], SAMPLE_RATE.to_le_bytes());
        samples(&file[44..])
    }
}

async fn server() -> AudioServer {
    AudioServer::builder().start().await.unwrap()
}

fn noise(count: usize) -> Vec<i16> {
    let mut random = fastrand::Rng::with_seed(7);
    (0..count).map(|_| random.i16(..)).collect()
}

/// A WAV file in a folder of its own.
fn file(name: &str, rate: u32, sound: &[i16]) -> std::path::PathBuf {
    let folder = std::env::temp_dir().join(format!("wavix-audio-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let size = u32::try_from(sound.len() * 2).unwrap();
    let mut file = Vec::from(b"RIFF");
    file.extend((36 + size).to_le_bytes());
    file.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
    file.extend(rate.to_le_bytes());
    file.extend((2 * rate).to_le_bytes());
    file.extend(b"\x02\0\x10\0data");
    file.extend(size.to_le_bytes());
    file.extend(to_bytes(sound));
    let path = folder.join(name);
    std::fs::write(&path, file).unwrap();
    path
}

async fn mark(stream: &AudioStream) -> String {
    loop {
        if let Event::Mark(mark) = stream.next().await.unwrap().unwrap() {
            return mark.mark.name;
        }
    }
}

#[tokio::test]
async fn an_echo_is_recorded_sample_for_sample() {
    let said = noise(30_011);
    let path = file("echo.wav", SAMPLE_RATE, &said);
    let call = Call::start(Config { call_audio: Some(path), ..Config::default() }).await;
    let server = server().await;
    let stream = call.twoway(&server).await;
    assert_eq!(stream.call_id(), call.id);
    let mut heard = Vec::new();
    while heard.len() < said.len() {
        let Some(Event::Media(media)) = stream.next().await.unwrap() else { panic!("not sound") };
        assert_eq!((media.timestamp, media.chunk), (Some(heard.len() as i64), Some(heard.len() as i64 / 480 + 1)));
        heard.extend(media.samples());
        assert!(stream.send_audio(media.audio).await.unwrap());
    }
    stream.mark("end").await.unwrap();
    assert_eq!(mark(&stream).await, "end");
    assert_eq!(stream.missed(), 0);
    assert_eq!(heard[..said.len()], said);
    let recorded = call.recording().await;
    assert!(recorded == heard, "{} samples, {} were heard", recorded.len(), heard.len());
}

#[tokio::test]
async fn the_stream_ends_with_the_call_and_with_stop() {
    let call = Call::start(Config::default()).await;
    let server = server().await;
    let first = call.twoway(&server).await;
    call.client.calls().stop_stream(&call.id, first.stream_id()).await.unwrap();
    let second = call.twoway(&server).await;
    call.simulator.hang_up(&call.id).unwrap();
    for stream in [first, second] {
        let mut last = None;
        while let Some(event) = stream.next().await.unwrap() {
            last = Some(event);
        }
        assert!(matches!(last, Some(Event::Stop(_))), "{last:?}");
        let error = stream.send_audio(vec![0; 2]).await.unwrap_err();
        assert_eq!(error.message(), "the stream has ended");
    }
}

#[tokio::test]
async fn clear_interrupts_what_is_said() {
    let call = Call::start(Config::default()).await;
    let server = server().await;
    let stream = call.twoway(&server).await;
    let speech = noise(30 * SAMPLE_RATE as usize);
    stream.send_audio(to_bytes(&speech[..48_000])).await.unwrap();
    stream.mark("interrupted").await.unwrap();
    // More than the queue holds: it waits, until it is interrupted.
    let rest = to_bytes(&speech[48_000..]);
    let waiting = {
        let stream = stream.clone();
        tokio::spawn(async move { stream.send_audio(rest).await.unwrap() })
    };
    let mut frames = 0;
    while frames < 10 {
        frames += i32::from(matches!(stream.next().await.unwrap(), Some(Event::Media(_))));
    }
    stream.clear().unwrap();
    assert!(!waiting.await.unwrap());
    assert_eq!(mark(&stream).await, "interrupted");
    assert_eq!(stream.queued(), 0.0);
    let answer = noise(4_801);
    stream.send_audio(to_bytes(&answer)).await.unwrap();
    stream.mark("answer").await.unwrap();
    assert_eq!(mark(&stream).await, "answer");
    let recorded = call.recording().await;
    let (before, after) = recorded.split_at(recorded.len() - answer.len());
    assert!(after == answer, "what came after the interruption is heard whole");
    assert!(!before.is_empty() && before.len() < speech.len(), "{} samples were heard before", before.len());
    assert!(before == &speech[..before.len()], "what was heard before is the beginning");
}

#[tokio::test]
async fn streams_of_one_way_carry_the_sides_that_were_asked_for() {
    let path = file("slow.wav", 8_000, &noise(8_000));
    let call = Call::start(Config { call_audio: Some(path), audio_speed: 50.0, ..Config::default() }).await;
    let server = server().await;
    let channels = [CallStreamChannel::Inbound, CallStreamChannel::Outbound, CallStreamChannel::Both];
    let mut sides = Vec::new();
    for channel in channels {
        let stream = call.stream(&server, CallStreamType::Oneway, channel).await;
        let error = stream.send_audio(vec![0; 2]).await.unwrap_err();
        assert!(error.message().contains("oneway"), "{error}");
        let mut seen = String::new();
        for _ in 0..60 {
            let Some(Event::Media(media)) = stream.next().await.unwrap() else { panic!("not sound") };
            let loud = media.samples().iter().any(|sample| *sample != 0);
            let side = media.track.as_ref().unwrap().as_str()[..1].to_owned();
            seen.push_str(&if loud { side.to_uppercase() } else { side });
        }
        sides.push(seen);
        stream.close();
    }
    // A second, at 24 kHz, is 50 pieces; then the caller is silent.
    assert_eq!(sides[0], format!("{}{}", "I".repeat(50), "i".repeat(10)));
    assert_eq!(sides[1], "o".repeat(60));
    assert_eq!(sides[2], "Io".repeat(30));
}

#[tokio::test]
async fn a_call_goes_on_when_its_stream_is_closed() {
    let call = Call::start(Config::default()).await;
    let server = server().await;
    let stream = call.twoway(&server).await;
    stream.close();
    while stream.next().await.unwrap().is_some() {}
    // There is one stream of two ways at a time, and the platform hears of the end a moment later.
    let again = || {
        let url = server.url(&call.id).unwrap();
        StartCallStream::new(url, CallStreamType::Twoway, CallStreamChannel::Inbound)
    };
    while call.client.calls().start_stream(&call.id, again()).await.is_err() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let stream = server.accept().await.unwrap();
    assert!(matches!(stream.next().await, Ok(Some(Event::Media(_)))));
}

#[tokio::test]
async fn tls_ends_at_the_server() {
    let certified = rcgen::generate_simple_self_signed(["127.0.0.1".to_owned()]).unwrap();
    let (certificate, key) = (certified.cert.pem(), certified.signing_key.serialize_pem());
    let call = Call::start(Config::default()).await;
    let server = AudioServer::builder().certificate(certificate, key).start().await.unwrap();
    assert!(server.url(&call.id).unwrap().starts_with("wss://127.0.0.1:"));
    let stream = call.twoway(&server).await;
    assert!(matches!(stream.next().await, Ok(Some(Event::Media(_)))));
    server.close().await;
    assert!(server.accept().await.is_none());
}

#[tokio::test]
async fn the_voice_bot_of_the_documentation_repeats_what_was_said() {
    use tokio::io::AsyncBufReadExt as _;

    let said: Vec<i16> =
        noise(19_200).into_iter().map(|sample| if sample.abs_diff(0) > 1000 { sample } else { 1001 }).collect();
    let config = Config { call_audio: Some(file("bot.wav", SAMPLE_RATE, &said)), ..Config::default() };
    let simulator = Simulator::start(config).unwrap();
    let client = Client::builder().api_key(simulator.api_key()).base_url(simulator.url()).build().unwrap();
    let mut bot = tokio::process::Command::new(env!("CARGO_BIN_EXE_wavix-voice-bot"))
        .envs([("WAVIX_API_KEY", simulator.api_key()), ("WAVIX_BASE_URL", simulator.url()), ("PORT", "0")])
        .stdout(std::process::Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    let id = loop {
        if let Some(call) = client.calls().list().await.unwrap().first() {
            break call.id.clone();
        }
        assert!(bot.try_wait().unwrap().is_none(), "it ended before it placed a call");
        tokio::time::sleep(Duration::from_millis(20)).await;
    };
    simulator.answer(&id).unwrap();
    let mut lines = tokio::io::BufReader::new(bot.stdout.take().unwrap()).lines();
    assert_eq!(lines.next_line().await.unwrap().as_deref(), Some("repeated"));
    let call = Call { simulator, client, id };
    assert!(call.recording().await == said);
    assert!(bot.wait().await.unwrap().success());
}
