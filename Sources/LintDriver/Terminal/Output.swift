#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes on their way out of the program: collected, and handed on in large pieces.
package struct Output {
  /// Where the bytes go.
  package enum Destination: Hashable, Sendable {
    /// Nowhere: they stay in ``Output/bytes``.
    case memory
    /// The open file of this number.
    case descriptor(Int32)
  }

  /// The bytes that have not been handed on.
  package private(set) var bytes: [UInt8] = []
  /// The code of the error that stopped the writing, after which all else is dropped; 0 when there was none.
  private var failure: Int32 = 0

  private let destination: Destination
  private static let pieceLength = 64 << 10

  /// An output to `destination`.
  package init(to destination: Destination) {
    self.destination = destination
  }

  /// Why the output is not whole, in the system's words; nil when it is, or when the reader had seen enough
  /// and went away (`galley lint … | head`).
  var failureForPeople: String? {
    failure == 0 || failure == EPIPE ? nil : String(cString: strerror(failure))
  }

  /// Takes `text`.
  mutating func write(_ text: String) {
    write(text.utf8)
  }

  /// Takes `bytes`.
  mutating func write(_ bytes: some Sequence<UInt8>) {
    self.bytes.append(contentsOf: bytes)
    if self.bytes.count >= Self.pieceLength { flush() }
  }

  /// Hands on what was collected.
  mutating func flush() {
    guard case .descriptor(let descriptor) = destination else { return }
    if failure == 0 { failure = bytes.withUnsafeBytes { Self.write($0, to: descriptor) } }
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes all of `buffer`; the result is the code of the error, or 0.
  static func write(_ buffer: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32 {
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}

/// `write(2)`, whose name ``Output`` would hide.
private func systemWrite(_ descriptor: Int32, _ bytes: Slice<UnsafeRawBufferPointer>) -> Int {
  let buffer = UnsafeRawBufferPointer(rebasing: bytes)
  return write(descriptor, buffer.baseAddress, buffer.count)
}
