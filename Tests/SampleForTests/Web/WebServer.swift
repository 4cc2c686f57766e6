import Foundation
import Glibc
import Platform
import Synchronization

/// A small web server on this machine for one test, which makes faults on request.
///
/// It has one thread for each connection and answers requests one after another, as in HTTP/1.1.
package final class WebServer: Sendable {
  package let port: UInt16
  private let listener: Int32
  private let folder: String
  private let log = Mutex<[Exchange]>([])
  private let faults = Mutex<[String: WebFault]>([:])
  private let answering = Mutex<[String]>([])
  private let isOver = Atomic<Bool>(false)

  /// A request and its answer.
  package struct Exchange: Sendable {
    package let path: String
    /// The first byte that the client wants.
    package let offset: Int
    package let isFresh: Bool
    /// How many bytes of content were sent.
    package let bytes: Int
  }

  /// Serves a folder until `stop()`.
  package init(serving folder: String) throws {
    self.folder = folder
    listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) { [listener] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, size) == 0 && listen(listener, 64) == 0
          && getsockname(listener, $0, &size) == 0
      }
    }
    guard isBound else {
      throw PlatformError(path: "127.0.0.1", attempt: "listen at", answer: "no port", code: errno)
    }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in serve() }
  }

  package var address: String { "http://127.0.0.1:\(port)" }

  /// The requests so far, with their answers.
  package var exchanges: [Exchange] { log.withLock { $0 } }

  /// The paths that are being answered now.
  package var underWay: [String] { answering.withLock { $0 } }

  /// Sets the fault of a path from now on; `nil` removes it.
  package func set(_ fault: WebFault?, at path: String) {
    faults.withLock { $0[path] = fault }
  }

  package func forget() { log.withLock { $0 = [] } }

  /// Stops the server; a second call does nothing, because its descriptor may be in use again.
  package func stop() {
    guard !isOver.exchange(true, ordering: .relaxed) else { return }
    shutdown(listener, Int32(SHUT_RDWR))
    close(listener)
  }

  private func serve() {
    while !isOver.load(ordering: .relaxed) {
      let line = accept(listener, nil, nil)
      guard line >= 0 else { return }
      _ = fcntl(line, F_SETFD, FD_CLOEXEC)
      // The head and the content are two writes. Without this, the second would wait for the client
      // to confirm the first.
      var yes: Int32 = 1
      setsockopt(line, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
      Thread.detachNewThread { [self] in
        while let request = WebRequest(from: line), answer(request, on: line) {}
        // A program that was just started may hold the connection open; the client still gets the
        // end.
        shutdown(line, Int32(SHUT_RDWR))
        close(line)
      }
    }
  }

  /// Answers; returns whether the connection continues.
  private func answer(_ request: WebRequest, on line: Int32) -> Bool {
    let fault = faults.withLock { faults in
      let fault = faults[request.path]
      if let fault, fault.isOnce { faults[request.path] = nil }
      return fault
    }
    // For a file that is missing, the answer is status 404.
    let content = try? Data(contentsOf: URL(filePath: "\(folder)/\(request.path)"))
    let reply = WebReply(line: line, request: request) { [self] in isOver.load(ordering: .relaxed) }
    answering.withLock { $0.append(request.path) }
    let (bytes, goesOn) = reply.send(content.map { [UInt8]($0) }, fault)
    answering.withLock { $0.removeAll { $0 == request.path } }
    log.withLock {
      $0.append(
        Exchange(
          path: request.path, offset: request.offset, isFresh: request.isFresh, bytes: bytes))
    }
    return goesOn
  }
}
