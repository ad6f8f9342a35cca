package id.kinerja.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line between a browser and the house, which can be cut as if the server were gone. */
final class Line implements AutoCloseable {

    private final ServerSocket end;
    private final int house;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Line(int house) throws IOException {
        this.house = house;
        end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::answer);
    }

    int port() {
        return end.getLocalPort();
    }

    private void answer() {
        try {
            while (true) {
                var caller = end.accept();
                var server = new Socket(InetAddress.getLoopbackAddress(), house);
                carry(caller, server);
                carry(server, caller);
            }
        } catch (IOException cut) {
            close();
        }
    }

    private void carry(Socket from, Socket to) {
        open.add(from);
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                open.remove(from);
            }
        });
    }

    /** Nobody answers there any more. */
    @Override
    public void close() {
        try {
            end.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
