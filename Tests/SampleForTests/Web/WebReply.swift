import Glibc

/// Answers one request, correctly or with a fault.
struct WebReply {
  let line: Int32
  let request: WebRequest
  let isOver: () -> Bool

  typealias Sent = (bytes: Int, goesOn: Bool)

  /// - Parameter content: The file; `nil` where there is none.
  func send(_ content: [UInt8]?, _ fault: WebFault?) -> Sent {
    guard let content else { return send(status: 404, "no file\n") }
    switch fault?.kind {
    case nil: return whole(content, from: request.offset)
    case .noRanges: return whole(content, from: 0)
    case .content(let other): return whole(other, from: request.offset)
    case .status(let status): return send(status: status, "no file\n")
    case .elsewhere:
      return send(status: 301, "moved\n", more: "Location: /elsewhere\r\n")
    case .cut(let count):
      head(of: content, length: content.count - request.offset)
      return (write(Array(content[request.offset...].prefix(count))), false)
    case .lie(let length):
      head(of: content, length: length)
      return (write(Array(content.prefix(length))), false)
    case .lengthless(let other):
      head(of: other, length: nil)
      return (write(other), false)
    case .silence: return wait()
    case .drip, .endless: return unending(content, fault)
    }
  }

  private func send(status: Int, _ page: String, more: String = "") -> Sent {
    text("HTTP/1.1 \(status) x\r\nContent-Length: \(page.utf8.count)\r\n\(more)\r\n\(page)")
    return (0, true)
  }

  private func whole(_ content: [UInt8], from offset: Int) -> Sent {
    guard offset <= content.count else { return send(status: 416, "no such part\n") }
    head(of: content, length: content.count - offset, from: offset)
    return (write(Array(content[offset...])), true)
  }

  private func unending(_ content: [UInt8], _ fault: WebFault?) -> Sent {
    var isDrip = false
    if case .drip = fault?.kind { isDrip = true }
    head(of: content, length: nil)
    var sent = 0
    while !isOver() {
      let count = write(isDrip ? [0x20] : [UInt8](repeating: 0x20, count: 1 << 14))
      guard count > 0 else { break }
      sent += count
      if isDrip { usleep(100_000) }
    }
    return (sent, false)
  }

  private func wait() -> Sent {
    var byte: UInt8 = 0
    _ = recv(line, &byte, 1, 0)
    return (0, false)
  }

  private func head(of content: [UInt8], length: Int?, from offset: Int? = nil) {
    let start = offset ?? request.offset
    let status =
      start > 0
      ? "206 Partial\r\nContent-Range: bytes \(start)-\(content.count - 1)/\(content.count)"
      : "200 OK"
    let size = length.map { "Content-Length: \($0)" } ?? "Connection: close"
    text("HTTP/1.1 \(status)\r\n\(size)\r\n\r\n")
  }

  private func text(_ text: String) { _ = write(Array(text.utf8)) }

  /// Writes all bytes; returns how many were sent before the client left.
  private func write(_ bytes: [UInt8]) -> Int {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes {
        Glibc.send(line, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return done }
      done += count
    }
    return done
  }
}
